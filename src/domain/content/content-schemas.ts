import { accreditorSchema } from '#src/domain/content/accreditor.ts';
import { changeSchema } from '#src/domain/content/change.ts';
import { contradictionSchema } from '#src/domain/content/contradiction.ts';
import { factSchema } from '#src/domain/content/fact.ts';
import { pauseSchema } from '#src/domain/content/pause.ts';
import { providerSchema } from '#src/domain/content/provider.ts';
import { requirementSchema } from '#src/domain/content/requirement.ts';
import { sourceSchema } from '#src/domain/content/source.ts';
import { specialSchema } from '#src/domain/content/special.ts';
import { stepSchema } from '#src/domain/content/step.ts';
import { topicSchema } from '#src/domain/content/topic.ts';
import { unknownSchema } from '#src/domain/content/unknown.ts';
import { wordingSchema } from '#src/domain/content/wording.ts';

/** The schema of each folder of content. */
export const contentSchemas = {
  requirements: requirementSchema,
  accreditors: accreditorSchema,
  providers: providerSchema,
  special: specialSchema,
  sources: sourceSchema,
  topics: topicSchema,
  facts: factSchema,
  contradictions: contradictionSchema,
  unknowns: unknownSchema,
  changes: changeSchema,
  steps: stepSchema,
  wordings: wordingSchema,
  pauses: pauseSchema,
};
export type ContentFolder = keyof typeof contentSchemas;

export const contentFolders = Object.keys(contentSchemas) as readonly ContentFolder[];
