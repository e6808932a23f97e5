import type { StatementLine } from './statement.js';

/** What the books say of an account: one entry, its day and what it moved. */
export interface BookEntry {
  readonly position: number;
  readonly occurredOn: string;
  /** Fen; what came in is positive. */
  readonly amountFen: number;
  readonly type: string;
  readonly loanId: string | null;
}

export interface LineCandidates {
  readonly line: StatementLine;
  /** Entries of the same amount within a few days, the nearest first. A person decides which it is. */
  readonly candidates: readonly BookEntry[];
  /** Another line says the same: day, amount and reference. */
  readonly isDuplicate: boolean;
}

/** Banks book a day or more beside the business date; over a long weekend it is a few. */
const DAYS = 5;

/** For each line of a statement the entries that it may be, by amount and date alone. */
export function candidatesOf(lines: readonly StatementLine[], entries: readonly BookEntry[]): readonly LineCandidates[] {
  const said = Map.groupBy(lines, ({ day, amountFen, reference }) => `${day} ${amountFen} ${reference}`);
  return lines.map((line) => ({
    line,
    candidates: entries.filter(({ amountFen, occurredOn }) => amountFen === line.amountFen && daysBetween(occurredOn, line.day) <= DAYS)
      .toSorted((a, b) => daysBetween(a.occurredOn, line.day) - daysBetween(b.occurredOn, line.day) || a.position - b.position),
    isDuplicate: (said.get(`${line.day} ${line.amountFen} ${line.reference}`)?.length ?? 0) > 1,
  }));
}

/** The one entry of the same day and amount, where neither has another; such a pair is proposed. Of lines said twice none is. */
export function unambiguous({ line, candidates, isDuplicate }: LineCandidates, all: readonly LineCandidates[]): BookEntry | undefined {
  const [only, ...others] = candidates.filter(({ occurredOn }) => occurredOn === line.day);
  if (only === undefined || others.length > 0 || isDuplicate) return undefined;
  const rivals = all.filter((other) => other.line.no !== line.no && other.line.day === line.day && other.candidates.includes(only));
  return rivals.length === 0 ? only : undefined;
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
