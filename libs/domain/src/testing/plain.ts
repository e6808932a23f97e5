import type { CivilDate, Instant } from '../calendar/index.js';
import type { Fen, Ppm } from '../money/index.js';

/** A shape as people write it down: figures and dates without their brands. */
export type Plain<T> = T extends Fen | Ppm
  ? number
  : T extends CivilDate | Instant
    ? string
    : T extends readonly (infer Item)[]
      ? readonly Plain<Item>[]
      : T extends object
        ? { readonly [K in keyof T]: Plain<T[K]> }
        : T;

/** Any part of a plain shape, at any depth. */
export type PartOf<T> = T extends readonly unknown[] ? T : T extends object ? { readonly [K in keyof T]?: PartOf<T[K]> } : T;

/** The one place where figures written in a spec become branded ones; the specs stand for the validation before a decider. */
export function branded<T>(plain: Plain<T>): T {
  return plain as T;
}
