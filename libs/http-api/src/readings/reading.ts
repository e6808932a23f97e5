import type { AskedPoint, Role, Sentence } from '@zhubao/domain';
import type { JsonSchema } from '@zhubao/application';
import type { Viewer } from '../access/viewer.js';
import type { Sources } from './sources.js';
import type { Parameters, Values } from './parameter.js';
import type { Table } from './table.js';

/** Whoever asks, what for, and at which point in time; `point` is absent for what is live. */
export interface Asked<P extends Parameters> {
  readonly viewer: Viewer;
  readonly point: AskedPoint | undefined;
  /** Parts of the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Values<P>;
}

/**
 * One query of the API: the one declaration behind its route, its access, its documentation and its tests.
 * `read` gives `undefined` for what there is not, or what the viewer may not know there is.
 */
export interface Reading<P extends Parameters = Parameters, R extends object = object> {
  /** Names the operation in the API's documents and clients. */
  readonly name: string;
  /** Below `/api/v1`, parts as `:name`. */
  readonly path: string;
  readonly admits: readonly Role[];
  readonly summary: Sentence;
  readonly parameters: P;
  /** `both`: `asOf` and `knownAt`; `none` where history itself is asked for. */
  readonly clocks: 'both' | 'none';
  readonly answer: JsonSchema;
  read(sources: Sources, asked: Asked<P>): Promise<R | undefined>;
  /** The same for a spreadsheet, where it is a list or a printed report. */
  readonly table?: (answer: R, sources: Sources, asked: Asked<P>) => Promise<Table>;
}

/** Checks a reading against its own parts, and forgets them. */
export function reading<const P extends Parameters, R extends object>(declared: Reading<P, R>): Reading {
  return declared as unknown as Reading;
}
