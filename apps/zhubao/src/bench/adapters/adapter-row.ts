import type { Figures, Spread } from '../measure.js';
import { ratiosOf, spreadOf } from '../measure.js';

/** An adapter beside the bare client of the same store. */
export interface AdapterFigures {
  readonly unit: string;
  readonly adapter: Spread;
  readonly bare: Spread;
  readonly ofBare: Spread;
}

/** One row of the table of adapters. */
export interface AdapterRow {
  readonly id: string;
  readonly store: 'SQLite' | 'EventStoreDB' | 'MongoDB';
  readonly work: string;
  /** Or why there are none. */
  readonly figures: AdapterFigures | string;
  readonly note: string;
}

export const NO_EVENT_STORE = 'no server named (EVENTSTOREDB_URL)';
export const NO_READ_MODELS = 'no server named (MONGODB_URL)';

export function figuresOf({ engine, limit }: Figures, unit: string): AdapterFigures {
  return { unit, adapter: spreadOf(engine), bare: spreadOf(limit), ofBare: ratiosOf(engine, limit) };
}
