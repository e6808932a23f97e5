import type { RecordedSchemeEvent } from '@zhubao/domain';
import type { ReadModelStore } from '@zhubao/read-models';
import { timesOf } from '../../engine/decode-event.js';
import { BEFORE_ALL_TIME } from '../../projections/anchor.js';
import { later } from '../../projections/lane-step.js';
import { FaultBook } from './fault-book.js';
import { PastByText } from './past-by-text.js';
import { checkPast } from './past-check.js';
import { PastDigest } from './past-digest.js';
import { checkReadModel } from './read-model-check.js';
import { ReadModelFold } from './read-model-fold.js';
import { type Comparable, shareOfKeys } from './read-model-scope.js';
import { comparablesOf, type ReadModelsShare } from './shares.js';
import { StoredPasts } from './stored-past.js';
import type { ReadModelFindings } from './verdict.js';

/** One reading of the log, from its beginning, that the check asks for. */
export interface Reading {
  /** From 1 on; one more than was foreseen where values must be compared. */
  readonly pass: number;
  readonly passes: number;
  take(event: RecordedSchemeEvent): void;
}

/** Folds every read model again, and compares what is stored of it: texts first, and values where texts are not the same. */
export class ReadModelsCheck {
  readonly #suspects = new Map<Comparable, ReadonlySet<string>>();
  readonly #book = new FaultBook();
  #documents = 0;

  readonly #scope: readonly Comparable[];
  readonly #passes: number;

  constructor(private readonly store: ReadModelStore, share: ReadModelsShare) {
    this.#scope = comparablesOf(share);
    this.#passes = share.passes;
  }

  findings(): ReadModelFindings {
    return { documents: this.#documents, faults: this.#book.faults, faultCount: this.#book.count, notCovered: this.#book.notCovered };
  }

  /** What is yielded takes the whole log before the next is asked for; none is asked for after a log that cannot be read to its end. */
  async *readings(): AsyncGenerator<Reading> {
    for (let pass = 0; pass < this.#passes; pass += 1) yield* this.#byText(pass);
    if (this.#suspects.size > 0) yield* this.#byValue();
  }

  async *#byText(pass: number): AsyncGenerator<Reading> {
    const owns = shareOfKeys(pass, this.#passes);
    const looks: { readonly comparable: Comparable; readonly stored: StoredPasts; readonly fold: ReadModelFold<PastByText> }[] = [];
    for (const comparable of this.#scope) {
      const stored = await StoredPasts.of(this.store, comparable.projection.collection, owns);
      looks.push({ comparable, stored, fold: new ReadModelFold(comparable, owns, (key) => new PastByText(key, stored.of(key), stored.epochs)) });
    }
    try {
      yield this.#reading(pass, this.#passes, looks.map(({ fold }) => fold));
    } finally {
      // Also where the log cannot be read to its end, and no more is asked for.
      if (pass === 0) for (const { fold } of looks) fold.reportBehind(this.#book);
    }
    for (const { comparable, stored, fold } of looks) {
      if (fold.failed) continue;
      this.#documents += await checkReadModel(this.store, fold, owns, this.#book);
      if (stored.missing === undefined) this.#suspect(comparable, otherPasts(stored, fold));
      else reportMissing(stored.missing, this.#book);
    }
  }

  /** Only of the documents whose past is not word for word what the fold yields. */
  async *#byValue(): AsyncGenerator<Reading> {
    const looks = Array.from(this.#suspects, ([comparable, keys]) => {
      const owns = (key: string): boolean => keys.has(key);
      return { owns, fold: new ReadModelFold(comparable, owns, () => new PastDigest()) };
    });
    yield this.#reading(this.#passes, this.#passes + 1, looks.map(({ fold }) => fold));
    for (const { owns, fold } of looks) await checkPast(this.store, fold, owns, this.#book);
  }

  #reading(pass: number, passes: number, folds: readonly ReadModelFold<PastByText | PastDigest>[]): Reading {
    const concerned = new Map<string, typeof folds>();
    for (const fold of folds) for (const type of fold.projection.handles) concerned.set(type, [...(concerned.get(type) ?? []), fold]);
    let logTime = BEFORE_ALL_TIME;
    const take = (event: RecordedSchemeEvent): void => {
      logTime = later(logTime, timesOf(event).recordedAt);
      for (const fold of concerned.get(event.type) ?? []) fold.fold(event, logTime, this.#book);
    };
    return { pass: pass + 1, passes, take };
  }

  #suspect(comparable: Comparable, keys: readonly string[]): void {
    if (keys.length > 0) this.#suspects.set(comparable, new Set([...(this.#suspects.get(comparable) ?? []), ...keys]));
  }
}

function otherPasts(stored: StoredPasts, { pasts }: ReadModelFold<PastByText>): readonly string[] {
  const unfounded = [...stored.keys].filter((key) => !pasts.has(key));
  return [...pasts].filter(([, past]) => !past.isAsStored()).map(([key]) => key).concat(unfounded);
}

function reportMissing(collection: string, book: FaultBook): void {
  book.add({ what: 'READ_MODEL_MISSING', collection, zh: `集合 ${collection} 缺失:历史版本无法核对。`, en: `Collection ${collection} is missing: what documents were is lost. Rebuild the read model.` });
}
