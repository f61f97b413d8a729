import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const { scripts, dependencies, devDependencies, optionalDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Record<
  'scripts' | 'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
const generated = readFileSync('.gitignore', 'utf8').split('\n');

/** A path as a reader would follow it: it has a slash or an ending, and no placeholder. */
const pathPattern = /^(?![/@])[\w.\-*[\]]+(?:\/[\w.\-*[\]]*)+$|^[\w.-]+\.(?:md|json|mjs|ts|yaml)$/;

function codeIn(text: string): readonly string[] {
  const blocks = [...text.matchAll(/```\w*\n([\s\S]*?)```/g)].flatMap(([, code = '']) =>
    code.split('\n'),
  );
  const spans = [...text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`([^`]+)`/g)].map(
    ([, code = '']) => code,
  );
  return [...blocks, ...spans];
}

function pathsIn(text: string): readonly string[] {
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(
    ([, path = '']) => path,
  );
  const named = codeIn(text).filter((code) => pathPattern.test(code) && !packages.includes(code));
  return [...new Set([...links, ...named])];
}

/** The names of the npm scripts that a text tells the reader to run. */
function scriptsIn(text: string): readonly string[] {
  const commands = [
    ...codeIn(text)
      .join('\n')
      .matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g),
  ];
  return [...new Set(commands.map(([, run, short]) => run ?? short ?? ''))];
}

function isThere(path: string): boolean {
  const isBareName = !path.includes('/');
  const pattern = isBareName ? `{content,src,tests}/**/${path}` : path;
  return generated.includes(path) || existsSync(path) || globSync(pattern).length > 0;
}

describe.for(globSync('{README.md,content/README.md,docs/*.md}'))('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test.for(pathsIn(text))('names %s, which exists', (path) => {
    expect(isThere(path)).toBe(true);
  });

  test.for(scriptsIn(text))('names the script “%s”, which exists', (name) => {
    expect(Object.keys(scripts)).toContain(name);
  });
});

describe('README.md', () => {
  const readme = readFileSync('README.md', 'utf8');

  test.for(packages)('gives a reason for %s', (name) => {
    expect(readme).toContain(`\`${name}\``);
  });

  test.for(['npm start', 'npm test'])('names “%s”', (command) => {
    expect(codeIn(readme).join('\n')).toContain(command);
  });
});

describe('a README with mistakes', () => {
  test('would be caught', () => {
    const text =
      'See `src/attic/x.ts` and [this](docs/none.md); run `npm run fly`.\n```sh\nnpm run hop\n```';

    expect(pathsIn(text).filter((path) => !isThere(path))).toEqual([
      'docs/none.md',
      'src/attic/x.ts',
    ]);
    expect(scriptsIn(text)).toEqual(['hop', 'fly']);
  });
});
