import type { Accreditor } from '#src/domain/content/accreditor.ts';
import type { Change } from '#src/domain/content/change.ts';
import type { Contradiction } from '#src/domain/content/contradiction.ts';
import type { Fact } from '#src/domain/content/fact.ts';
import type { Provider } from '#src/domain/content/provider.ts';
import type { Requirement } from '#src/domain/content/requirement.ts';
import type { Source } from '#src/domain/content/source.ts';
import type { Topic } from '#src/domain/content/topic.ts';
import type { Unknown } from '#src/domain/content/unknown.ts';

type Entries<Entry> = ReadonlyMap<string, Entry>;

/** All content, by id. Each map's own order is the order in which pages list it. */
export interface Catalog {
  readonly requirements: Entries<Requirement>;
  readonly accreditors: Entries<Accreditor>;
  readonly providers: Entries<Provider>;
  readonly sources: Entries<Source>;
  readonly topics: Entries<Topic>;
  readonly facts: Entries<Fact>;
  readonly contradictions: Entries<Contradiction>;
  readonly unknowns: Entries<Unknown>;
  readonly changes: Entries<Change>;
}
