import { decimalFromAmount, type Amount } from '#src/domain/amount.ts';
import { compareText } from '#src/domain/record/canonical-json.ts';
import { isPurged, type EntityBase } from '#src/domain/record/entity.ts';
import { entryProperties, type EntityKind, type VersionOf } from '#src/domain/record/record.ts';
import type { AnyShape, Properties } from '#src/domain/record/shape.ts';

/** What the file says of one version; also what versions of the same moment are ordered by. */
export function versionInFile<Kind extends EntityKind>(
  kind: Kind,
  version: VersionOf<Kind>,
): object {
  const { id, createdAt, updatedAt, deletedAt } = version;
  if (isPurged(version)) return { id, updatedAt, deletedAt, ...ancestorsInFile(version) };
  return {
    id,
    ...propertiesInFile(entryProperties[kind], version),
    ...{ createdAt, updatedAt, deletedAt },
    ...ancestorsInFile(version),
  };
}

function ancestorsInFile({ ancestors }: EntityBase) {
  return ancestors.length === 0 ? {} : { ancestors: [...ancestors] };
}

function propertiesInFile(properties: Properties, held: object): object {
  const values = held as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(properties).map(([name, shape]) => [name, inFile(shape, values[name])]),
  );
}

/** The shape says what `value` is: the types of entries follow from it. */
function inFile(shape: AnyShape, value: unknown): unknown {
  switch (shape.is) {
    case 'text':
    case 'day':
    case 'period':
    case 'sha256':
    case 'count':
    case 'choice':
      return value;
    case 'amount':
      return decimalFromAmount(value as Amount);
    case 'nullable':
      return value === null ? null : inFile(shape.of, value);
    case 'list':
      return (value as readonly unknown[]).map((item) => inFile(shape.of, item));
    case 'map':
      return Object.fromEntries(
        Object.entries(value as object)
          .sort(([a], [b]) => compareText(a, b))
          .map(([key, item]) => [key, inFile(shape.of, item)]),
      );
    case 'object':
      return propertiesInFile(shape.properties, value as object);
  }
}
