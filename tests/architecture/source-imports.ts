import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** One import statement, or `import(…)`, in the source. */
export interface SourceImport {
  /** The file it stands in, such as `src/domain/day.ts`. */
  readonly from: string;
  /** What it names: a file of the source (`src/domain/brand.ts`), or a package as written. */
  readonly to: string;
  /** `type`: gone at runtime; `later`: only when the line runs. */
  readonly when: 'type' | 'first' | 'later';
}

/** Every file of `src` that can import. */
function sourceFiles(): readonly string[] {
  return globSync('src/**/*.{ts,tsx,mjs,astro}')
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

export function allImports(): readonly SourceImport[] {
  return sourceFiles().flatMap((file) => importsIn(file, readFileSync(file, 'utf8')));
}

/** The imports in the text of one file. A computed `import(…)` names nothing and is left out. */
export function importsIn(from: string, text: string): readonly SourceImport[] {
  return parsedCode(from, text).flatMap((code) => {
    const imports: SourceImport[] = [];
    const visit = (node: ts.Node): void => {
      const named = importOf(node);
      if (named)
        imports.push({ from, to: named.specifier.replace(/^#src\//, 'src/'), when: named.when });
      ts.forEachChild(node, visit);
    };
    visit(code);
    return imports;
  });
}

/** The TypeScript in a file: all of it or, of a page, its frontmatter and its scripts. */
function parsedCode(file: string, text: string): readonly ts.SourceFile[] {
  const parts = file.endsWith('.astro')
    ? [/^---\n([\s\S]*?)\n---/, /<script[^>]*>([\s\S]*?)<\/script>/].flatMap(
        (pattern) => pattern.exec(text)?.[1] ?? [],
      )
    : [text];
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return parts.map((part) => ts.createSourceFile(file, part, ts.ScriptTarget.Latest, true, kind));
}

function importOf(node: ts.Node): { specifier: string; when: SourceImport['when'] } | undefined {
  if (ts.isImportDeclaration(node)) {
    return named(
      node.moduleSpecifier,
      node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type' : 'first',
    );
  }
  if (ts.isExportDeclaration(node)) {
    return named(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'first');
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return named(node.argument.literal, 'type');
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return named(node.arguments[0], 'later');
  }
  return undefined;
}

function named(specifier: ts.Node | undefined, when: SourceImport['when']) {
  return specifier && ts.isStringLiteralLike(specifier)
    ? { specifier: specifier.text, when }
    : undefined;
}
