import { expect, test } from 'vitest';

import { dataBlockFrom } from '#src/components/site/data-block.ts';

test.for(['</script><script>alert(1)</script>', '<!-- <script>', 'PM&R “x” \u2028'])(
  'the data %j cannot end its block, and reads back as it was',
  (name) => {
    const text = dataBlockFrom({ name });

    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name });
  },
);
