import { type Effect, NO_EFFECT, plus } from './effect.js';
import type { RehearsedAppend } from './rehearsed-append.js';

/** How many appends of one kind would have been otherwise, and what that comes to. */
export interface RehearsalSum {
  /** An article, a pool by its agreement, or a command. */
  readonly of: string;
  readonly other: number;
  readonly refused: number;
  readonly effect: Effect;
}

/** Sums of what is not the same. By article they overlap: an append rests on several. */
export interface RehearsalSums {
  readonly total: Omit<RehearsalSum, 'of'>;
  readonly byArticle: readonly RehearsalSum[];
  readonly byPool: readonly RehearsalSum[];
  readonly byCommand: readonly RehearsalSum[];
}

type Counted = Exclude<RehearsedAppend, { readonly is: 'NOT_DECIDED' }>;

export class SummedRehearsal {
  readonly #total = new Map<string, RehearsalSum>();
  readonly #articles = new Map<string, RehearsalSum>();
  readonly #pools = new Map<string, RehearsalSum>();
  readonly #commands = new Map<string, RehearsalSum>();

  add(append: Counted): void {
    count(this.#total, '', append);
    for (const article of append.articles) count(this.#articles, article, append);
    if (append.agreementId !== null) count(this.#pools, append.agreementId, append);
    count(this.#commands, append.command, append);
  }

  sums(): RehearsalSums {
    const { other, refused, effect } = this.#total.get('') ?? { other: 0, refused: 0, effect: NO_EFFECT };
    return {
      total: { other, refused, effect },
      byArticle: [...this.#articles.values()].toSorted((a, b) => articleNo(a) - articleNo(b)),
      byPool: sorted(this.#pools), byCommand: sorted(this.#commands),
    };
  }
}

function count(sums: Map<string, RehearsalSum>, of: string, { is, effect }: Counted): void {
  const before = sums.get(of) ?? { of, other: 0, refused: 0, effect: NO_EFFECT };
  sums.set(of, { of, other: before.other + (is === 'OTHER' ? 1 : 0), refused: before.refused + (is === 'REFUSED' ? 1 : 0), effect: plus(before.effect, effect) });
}

function articleNo({ of }: RehearsalSum): number {
  return Number(/\d+/u.exec(of)?.[0] ?? 0);
}

function sorted(sums: ReadonlyMap<string, RehearsalSum>): readonly RehearsalSum[] {
  return [...sums.values()].toSorted((a, b) => (a.of < b.of ? -1 : 1));
}
