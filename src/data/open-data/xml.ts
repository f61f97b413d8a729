type Attributes = Readonly<Record<string, string>>;

/** A piece of XML that needs no further escaping. */
export interface Xml {
  readonly xml: string;
}

/** An element with attributes; text inside it is escaped, elements are taken as they are. */
export function element(
  name: string,
  attributes: Attributes,
  ...inside: readonly (string | Xml)[]
): Xml {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const content = inside.map((each) => (typeof each === 'string' ? escaped(each) : each.xml));
  return { xml: `<${name}${start.join('')}>${content.join('')}</${name}>` };
}

export function documentFrom({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML 1.0 cannot carry at all are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
