import type { FieldChange, PoolBalances } from '@zhubao/domain';
import { canonicalJson, differences } from '@zhubao/evidence';
import { hash } from 'node:crypto';

/** An event that would be written: all of it but what only the moment of writing gives it (ids, instants, hashes). */
export interface ForeseenEvent {
  /** Decided by the command itself, or by a process because of it. */
  readonly by: 'COMMAND' | 'PROCESS';
  readonly stream: string;
  readonly type: string;
  readonly occurredOn: string;
  readonly data: object;
}

/** What a command would do: its events and those of the processes that answer them, in order, and what they change. */
export interface Effects {
  readonly events: readonly ForeseenEvent[];
  /** Of each pool that an event stands in. */
  readonly balances: Readonly<Record<string, { readonly before: PoolBalances; readonly after: PoolBalances }>>;
  /** Of each loan whose state, or whose books and place in the queue of its pool, would be another; in order of their ids. */
  readonly loans: readonly { readonly loanId: string; readonly changes: readonly FieldChange[] }[];
}

/** Differences told of one refusal, so that it stays readable. */
const MOST_CHANGES_TOLD = 5;

export function digestOf(value: unknown): string {
  return hash('sha256', canonicalJson(value), 'hex');
}

/** In what effects differ from those that were shown, in words: field, then what was shown and what it is now. */
export function changesBetween(shown: unknown, now: unknown): readonly string[] {
  return differences(shown, now, MOST_CHANGES_TOLD).map(({ field, expected, actual }) => `${field}: ${printed(expected)} → ${printed(actual)}`);
}

function printed(value: unknown): string {
  const text = value === undefined ? 'none' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

