import { randomUUID } from 'node:crypto';
import { forkOf, type NewEvent } from '@zhubao/event-store';
import { eventStoreContract } from '@zhubao/event-store/contract';
import { openSqliteEventStore } from './index.js';

const events = (count: number): readonly NewEvent[] => Array.from({ length: count }, () => ({ id: randomUUID(), type: 'LoanDisbursed', data: {}, metadata: {} }));

eventStoreContract('fork of a SQLite log that goes on', async () => {
  const base = await openSqliteEventStore({ path: ':memory:' });
  await base.append('pool-a', 'no-stream', events(40));
  const at = await base.head();
  await base.append('pool-a', 39, events(40));
  return forkOf(base, at);
});
