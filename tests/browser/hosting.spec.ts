import { describesAHost } from '#tests/browser/host.contract.ts';
import { test } from '#tests/browser/hosted-site.ts';
import { installedNginx } from '#tests/browser/nginx.mjs';

test.skip(
  installedNginx() === undefined,
  'nginx is not installed: install it, or name one with NGINX_PATH.',
);
test.use({ base: '/' });
// One worker builds and serves the site for all of these.
test.describe.configure({ mode: 'default' });

test.describe('hosted', { tag: '@nightly' }, describesAHost);
