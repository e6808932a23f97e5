import { type Projection, type ProjectedEvent, requireDefinition } from '@zhubao/read-models';
import { InvalidProjectionsError } from './errors.js';
import { besideOf } from './lane.js';

/** Each projection owns its name and its collection, also while it is built beside. */
export function requireProjections<E extends ProjectedEvent>(projections: readonly Projection<E>[]): void {
  requireDistinct('name', projections.flatMap(({ name }) => [name, besideOf(name)]));
  requireDistinct('collection', projections.flatMap(({ collection }) => [collection.name, besideOf(collection.name)]));
  for (const { name, version, collection } of projections) {
    requireDefinition(collection);
    if (!Number.isSafeInteger(version)) throw new InvalidProjectionsError(`Projection "${name}" has version ${version}: versions are whole numbers.`);
  }
}

function requireDistinct(what: string, values: readonly string[]): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) throw new InvalidProjectionsError(`Two projections claim the ${what} "${twice}".`);
}
