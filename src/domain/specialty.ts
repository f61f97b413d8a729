/** The specialties ABPMR certifies in: PM&R and its seven subspecialties. */
export const specialtyNames = {
  pmr: 'PM&R',
  'brain-injury': 'Brain Injury Medicine',
  'hospice-palliative': 'Hospice and Palliative Medicine',
  neuromuscular: 'Neuromuscular Medicine',
  pain: 'Pain Medicine',
  'pediatric-rehab': 'Pediatric Rehabilitation Medicine',
  'spinal-cord-injury': 'Spinal Cord Injury Medicine',
  sports: 'Sports Medicine',
} as const;

export type Specialty = keyof typeof specialtyNames;

export const specialties = Object.keys(specialtyNames) as readonly Specialty[];

export function isSpecialty(text: unknown): text is Specialty {
  return typeof text === 'string' && Object.hasOwn(specialtyNames, text);
}
