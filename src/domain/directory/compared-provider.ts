/** What providers are compared by, in the order of the page, with the names it shows. */
export const attributeNames = {
  credit: 'Types of credit',
  counts: 'Does it count?',
  reach: 'Reaches ABPMR',
  format: 'Formats',
  topic: 'Topics',
  cost: 'Cost',
  membership: 'Members only',
  phone: 'Phone',
  place: 'Place',
  accreditor: 'Accredited by',
  checked: 'How well checked',
  checkedOn: 'Last checked',
} as const;
export type Attribute = keyof typeof attributeNames;

export const attributes = Object.keys(attributeNames) as readonly Attribute[];

export interface ComparedValue {
  readonly text: string;
  /** How sure it is, in words; empty where it is verified. */
  readonly note: string;
}

/** One provider as a column of a comparison. */
export interface ComparedProvider {
  readonly id: string;
  readonly name: string;
  /** Its abbreviation, or its name where it has none. */
  readonly shortName: string;
  /** Nothing under an attribute means that it is not known. */
  readonly values: Readonly<Record<Attribute, readonly ComparedValue[]>>;
}
