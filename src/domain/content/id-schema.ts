import { z } from 'zod';

/** Routes use these words, so no entry may be called by them. */
export const reservedIds = [
  'topic',
  'format',
  'accreditor',
  'reporting',
  'changes',
  'contradictions',
  'page',
  'which',
  'compare',
  'elsewhere',
];

/** A reference to an entry by its id, which is its file's name without the ending. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Write an id as lowercase words joined by hyphens: spinal-cord.',
  )
  .refine((id) => !reservedIds.includes(id), `An id is never one of ${reservedIds.join(', ')}.`);
