import type { Answer } from '#scripts/links/ask-address.ts';

interface Limits {
  /** How many addresses are asked at the same time; of one server never more than one. */
  readonly atOnce: number;
  /** Whether there is time for another one. */
  readonly hasTime: () => boolean;
}

/** So many addresses without any answer, and nothing else, mean that there is no internet here. */
export const enoughToBeOffline = 8;

/** Asks addresses side by side, until all are asked, time is up, or the internet proves absent. */
export async function askAll(
  addresses: readonly string[],
  ask: (address: string) => Promise<Answer>,
  { atOnce, hasTime }: Limits,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  const servers = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const worker = async () => {
    for (let server = servers.shift(); server !== undefined; server = servers.shift()) {
      for (const address of server) {
        if (!hasTime() || isOffline(answers)) return;
        answers.set(address, await ask(address));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return answers;
}

/** Whether nothing answered at all. */
export function isOffline(answers: ReadonlyMap<string, Answer>): boolean {
  return (
    answers.size >= enoughToBeOffline &&
    [...answers.values()].every(({ result }) => result === 'unreachable')
  );
}
