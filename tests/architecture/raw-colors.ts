/** A place in a file, with what stands there. */
export interface Finding {
  readonly line: number;
  readonly text: string;
}

const notations = [
  /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b/i,
  /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|device-cmyk)\(/i,
  namedColor(
    'aqua aquamarine azure beige bisque black blanchedalmond blue brown burlywood chartreuse',
    'chocolate coral cornsilk crimson cyan fuchsia gainsboro gold goldenrod gray green grey honeydew',
    'indigo ivory khaki lavender lime linen magenta maroon moccasin navy olive orange orchid peru',
    'pink plum purple red salmon seashell sienna silver snow tan teal thistle tomato turquoise',
    'violet wheat white yellow',
  ),
];

/** A whole word that is one of these, or one of these with a shade: `darkred`, `whitesmoke`. */
function namedColor(...lists: readonly string[]): RegExp {
  const bases = lists.join(' ').replaceAll(' ', '|');
  const shades =
    'alice|antique|blue|cadet|cornflower|dark|deep|dim|dodger|fire|floral|forest|ghost|green|hot|indian|lawn|lemon|light|medium|midnight|mint|misty|navajo|old|orange|pale|papaya|peach|powder|rebecca|rosy|royal|saddle|sandy|sea|sky|slate|spring|steel|yellow';
  return new RegExp(
    `(?<![\\w-])(?:${shades})*(?:${bases}|blush|brick|chiffon|cream|drab|lace|puff|rose|smoke|whip)(?![\\w-])`,
    'i',
  );
}

/** Every declaration of a stylesheet whose value is a color of its own instead of a role. */
export function rawColorsInCss(css: string): readonly Finding[] {
  return declarationsOf(css).filter(({ text }) => isColor(text.slice(text.indexOf(':') + 1)));
}

/** Every attribute that paints with a color of its own, such as `fill="#fff"`. */
export function rawColorsInMarkup(markup: string): readonly Finding[] {
  const painting = /\b(?:fill|stroke|color|stop-color|flood-color)=["'{]+([^"'}]*)/gi;
  return matchesIn(markup, painting).filter(({ text }) =>
    isColor(text.slice(text.indexOf('=') + 1)),
  );
}

/** Where `pattern` is found, with the text that it found. */
export function matchesIn(text: string, pattern: RegExp): readonly Finding[] {
  return [...text.matchAll(pattern)].map((match) => ({
    line: lineAt(text, match.index),
    text: match[0].trim(),
  }));
}

/** The style elements of a page, with empty lines before them so that lines keep their numbers. */
export function styleElementsOf(page: string): readonly string[] {
  return [...page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    (match) => '\n'.repeat(lineAt(page, match.index) - 1) + (match[1] ?? ''),
  );
}

/** What stands between braces and semicolons and is not followed by a block. */
function declarationsOf(css: string): readonly Finding[] {
  const code = blanked(css, /\/\*[\s\S]*?\*\/|"[^"\n]*"|'[^'\n]*'|url\([^)]*\)/g);
  return matchesIn(code, /[^{};]+(?=[;}])/g).map(({ line, text }) => ({
    line,
    text: text.replaceAll(/\s+/g, ' '),
  }));
}

function isColor(value: string): boolean {
  return notations.some((notation) => notation.test(value));
}

function blanked(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, (match) => match.replaceAll(/[^\n]/g, ' '));
}

function lineAt(text: string, index: number): number {
  const before = text.slice(0, index + text.slice(index).search(/\S|$/));
  return before.split('\n').length;
}
