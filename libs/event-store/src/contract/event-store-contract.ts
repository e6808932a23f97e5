import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe } from '@jest/globals';
import type { EventStore } from '../event-store.js';
import { closingRules } from './closing.js';
import { concurrencyRules } from './concurrency.js';
import type { ContractContext, ContractHooks } from './contract-context.js';
import { durabilityRules } from './durability.js';
import { expectedRevisionRules } from './expected-revisions.js';
import { idempotenceRules } from './idempotence.js';
import { jsonRules } from './json-round-trip.js';
import { readRules } from './reads.js';
import { refusedAppendRules } from './refused-appends.js';
import { subscriptionEndRules } from './subscription-end.js';
import { subscriptionRules } from './subscriptions.js';

/**
 * The rules of the event store port, for every adapter the same.
 * @param openStore opens a store for one test; its log may be shared and need not be empty
 */
export function eventStoreContract(name: string, openStore: () => Promise<EventStore>, hooks: ContractHooks = {}): void {
  describe(`event store contract: ${name}`, () => {
    let store: EventStore;
    let start: number | undefined;
    let prefix: string;

    beforeEach(async () => {
      store = await openStore();
      start = await store.head();
      prefix = `contract_${randomUUID()}`;
    });
    afterEach(() => store.close());

    const context: ContractContext = {
      store: () => store,
      stream: (stream) => `${prefix}-${stream}`,
      owns: (stream) => stream.startsWith(prefix),
      start: () => start,
    };
    expectedRevisionRules(context);
    idempotenceRules(context);
    refusedAppendRules(context);
    jsonRules(context);
    readRules(context);
    subscriptionRules(context);
    subscriptionEndRules(context);
    concurrencyRules(context);
    closingRules(context);
    if (hooks.reopen !== undefined) durabilityRules(context, hooks.reopen);
  });
}
