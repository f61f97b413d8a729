/**
 * The id of a topic that a reader typed, in the letters, digits and hyphens that the record file
 * takes: `Child abuse` is `Child-abuse`. Empty where nothing of it is left.
 */
export function topicIdOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/^-|-$/g, '');
}

/** The name of a topic: the site's, or the words of one that a reader typed. */
export function topicName(id: string, names: Readonly<Record<string, string>>): string {
  const words = id.replaceAll('-', ' ');
  return names[id] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
