/** The fields ABPMR certifies in: PM&R and its seven subspecialties. */
export const fieldNames = {
  pmr: 'PM&R',
  'brain-injury': 'Brain Injury Medicine',
  'hospice-palliative': 'Hospice and Palliative Medicine',
  neuromuscular: 'Neuromuscular Medicine',
  pain: 'Pain Medicine',
  'pediatric-rehab': 'Pediatric Rehabilitation Medicine',
  'spinal-cord-injury': 'Spinal Cord Injury Medicine',
  sports: 'Sports Medicine',
} as const;

export type Field = keyof typeof fieldNames;

export const fields = Object.keys(fieldNames) as readonly Field[];

export function isField(text: unknown): text is Field {
  return typeof text === 'string' && Object.hasOwn(fieldNames, text);
}
