import type { components } from '@zhubao/api-client';
import type { BookEntry, LineCandidates } from './candidates.js';
import type { StatementLine } from './statement.js';

export type Comparison = NonNullable<components['schemas']['ReconcileAccount']['data']['comparison']>;
type OpenItem = Comparison['open'][number];

interface Compared {
  readonly from: string;
  readonly fileSha256: string;
  readonly lines: readonly LineCandidates[];
  /** Entries of the books that no line was said to be. */
  readonly openEntries: readonly BookEntry[];
  /** Numbers of the lines that were matched. */
  readonly matched: ReadonlySet<number>;
}

/** What is said to the books of a statement: what agrees as a tally, what does not one by one. The server makes the figures of it. */
export function comparisonOf({ from, fileSha256, lines, openEntries, matched }: Compared): Comparison {
  const agreeing = lines.filter(({ line }) => matched.has(line.no)).map(({ line }) => line.amountFen);
  return {
    from, fileSha256,
    matched: { lines: agreeing.length, inFen: total(agreeing.filter((fen) => fen > 0)), outFen: total(agreeing.filter((fen) => fen < 0).map(Math.abs)) },
    open: [
      ...lines.filter(({ line }) => !matched.has(line.no)).map(({ line, isDuplicate }) => item(isDuplicate ? 'DUPLICATE' : 'UNMATCHED', line.day, line.amountFen, referenceOf(line))),
      ...openEntries.map(({ occurredOn, amountFen, type, position }) => item('BOOKS_ONLY', occurredOn, amountFen, `${type} #${position}`)),
    ],
  };
}

function item(kind: OpenItem['kind'], day: string, fen: number, reference: string): OpenItem {
  return { kind, day, direction: fen > 0 ? 'IN' : 'OUT', amountFen: Math.abs(fen), reference };
}

const LONGEST = 100;

/** What the bank calls the line, or else where it stands in the file. */
function referenceOf({ no, reference, text }: StatementLine): string {
  return `${no}: ${reference || text}`.trim().slice(0, LONGEST);
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, fen) => sum + fen, 0);
}
