import type { RecordedEvent } from '@zhubao/event-store';
import type { ProjectedEvent, Projection } from '@zhubao/read-models';
import { randomUUID } from 'node:crypto';
import type { MemoryEventStore } from './memory-event-store.js';

/** A small domain: accounts are opened, move money, and are closed for good or until they are opened again. */
export type LedgerEvent = ProjectedEvent &
  (
    | { readonly type: 'Opened'; readonly data: { readonly account: string } }
    | { readonly type: 'Moved'; readonly data: { readonly from: string; readonly to: string; readonly amountFen: number } }
    | { readonly type: 'Closed'; readonly data: { readonly account: string } }
    | { readonly type: 'Noted'; readonly data: object }
  );

export type LedgerFact = { [T in LedgerEvent['type']]: { readonly type: T; readonly data: Extract<LedgerEvent, { type: T }>['data'] } }[LedgerEvent['type']];

interface Account {
  readonly balanceFen: number;
  readonly moves: number;
}

export const accounts: Projection<LedgerEvent, Account> = {
  name: 'accounts',
  version: 1,
  collection: { name: 'accounts', indexes: [['balanceFen']] },
  handles: ['Opened', 'Moved', 'Closed'],
  keys: (event) => {
    switch (event.type) {
      case 'Moved':
        return [event.data.from, event.data.to];
      case 'Opened':
      case 'Closed':
        return [event.data.account];
      default:
        return [];
    }
  },
  evolve: (account, event, key) => {
    switch (event.type) {
      case 'Opened':
        return { balanceFen: 0, moves: 0 };
      case 'Closed':
        return undefined;
      case 'Moved': {
        if (account === undefined) throw new Error(`Account ${key} is not open.`);
        const changeFen = (event.data.to === key ? event.data.amountFen : 0) - (event.data.from === key ? event.data.amountFen : 0);
        return { balanceFen: account.balanceFen + changeFen, moves: account.moves + 1 };
      }
      default:
        return account;
    }
  },
};

interface Turnover {
  readonly amountFen: number;
}

/** One document for the whole log; never fails. */
export const turnover: Projection<LedgerEvent, Turnover> = {
  name: 'turnover',
  version: 1,
  collection: { name: 'turnover', indexes: [] },
  handles: ['Moved'],
  keys: () => ['all'],
  evolve: (sum, event) => (event.type === 'Moved' ? { amountFen: (sum?.amountFen ?? 0) + event.data.amountFen } : sum),
};

export const ledgerProjections: readonly Projection<LedgerEvent>[] = [accounts, turnover];

export function decodeLedger(recorded: RecordedEvent): LedgerEvent {
  return recorded as LedgerEvent;
}

export const opened = (account: string): LedgerFact => ({ type: 'Opened', data: { account } });
export const closed = (account: string): LedgerFact => ({ type: 'Closed', data: { account } });
export const noted: LedgerFact = { type: 'Noted', data: {} };
export const moved = (from: string, to: string, amountFen: number): LedgerFact => ({ type: 'Moved', data: { from, to, amountFen } });

/** Appends facts and gives the position of the last. */
export async function record(log: MemoryEventStore, ...facts: readonly LedgerFact[]): Promise<number> {
  const events = facts.map(({ type, data }) => ({ id: randomUUID(), type, data: { ...data }, metadata: {} }));
  return (await log.append('ledger', 'any', events)).position;
}
