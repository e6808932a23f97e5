import { explainFaults } from './explain-faults.js';
import type { Fault } from './fault.js';
import { readValid } from './read-valid.js';
import { shapeOf } from './shape.js';

/** Plain data of the stated type, or everything that is wrong with it. */
export type Validation<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly faults: readonly Fault[] };

const MAX_FAULTS = 100;

/**
 * Reads untrusted data by the rules of a DTO class. `root` names the data as a whole in a fault.
 * @throws Error when the two readers of the rules disagree, which is a defect here and not in the data.
 */
export function validate<T extends object>(dto: new () => T, raw: unknown, root: string): Validation<T> {
  const data = readValid(shapeOf(dto), raw);
  if (data) return { ok: true, data: data as T };
  const faults = explainFaults(dto, raw, root);
  if (faults.length === 0) throw new Error(`${dto.name}: refused, and no reason found`);
  return { ok: false, faults: faults.slice(0, MAX_FAULTS) };
}
