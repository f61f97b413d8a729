import ts from 'typescript';
import { parsedCode } from '#tests/architecture/source-imports.ts';

/** The clock, randomness and the browser: what the domain must be given, and never asks for. */
const globals = new Set([
  'crypto',
  'document',
  'fetch',
  'globalThis',
  'indexedDB',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'sessionStorage',
  'window',
]);

/** What the text of a file asks the outside world for, such as `Date.now`, with the line. */
export function askedOfTheWorld(file: string, text: string): readonly string[] {
  return parsedCode(file, text).flatMap((code) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const name = nameOf(node);
      if (name) {
        const { line } = code.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${name} (line ${line + 1})`);
      }
      ts.forEachChild(node, visit);
    };
    visit(code);
    return found;
  });
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    return text === 'Date.now' || text === 'Math.random' ? text : undefined;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    return node.arguments?.length ? undefined : 'new Date()';
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  return ts.isIdentifier(node) && globals.has(node.text) && !isMember(node) ? node.text : undefined;
}

/** Whether the word only names a part of something else, such as `entry.document`. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (
    (ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent)) && parent.name === node
  );
}
