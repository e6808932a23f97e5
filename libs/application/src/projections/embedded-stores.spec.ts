import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventStore } from '@zhubao/event-store';
/* eslint-disable @nx/enforce-module-boundaries -- only here does the runner meet the adapters that it is otherwise kept from knowing. */
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { openSqliteReadModelStore } from '@zhubao/read-models-sqlite';
/* eslint-enable @nx/enforce-module-boundaries */
import type { ReadModelStore } from '@zhubao/read-models';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldAll } from './fold-all.js';
import { ProjectionRunner } from './projection-runner.js';
import { decodeLedger, type LedgerEvent, type LedgerFact, ledgerProjections, moved, opened } from './testing/ledger.js';
import { contentsOf, folded } from './testing/ledger-rig.js';

describe('the projection runner on the embedded stores', () => {
  let folder: string;
  let log: EventStore;
  let store: ReadModelStore;
  let runner: ProjectionRunner<LedgerEvent>;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'projections-'));
    await open();
  });
  afterEach(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  async function open(): Promise<void> {
    log = await openSqliteEventStore({ path: join(folder, 'log.db') });
    store = openSqliteReadModelStore({ path: join(folder, 'read-models.db') });
    runner = new ProjectionRunner({ events: log, store, projections: ledgerProjections, decode: decodeLedger, limits: { liveBatchSize: 7, buildBatchSize: 11, openDocuments: 10, packedCharacters: 2_000 } });
    await runner.start();
  }

  async function close(): Promise<void> {
    await runner.stop();
    await log.close();
    await store.close();
  }

  async function record(...facts: readonly LedgerFact[]): Promise<number> {
    const events = facts.map(({ type, data }) => ({ id: randomUUID(), type, data: { ...data }, metadata: {} }));
    return (await log.append('ledger', 'any', events)).position;
  }

  it('keeps documents equal to the fold of the log, over restarts, live events and a rebuild', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `account-${i}`);
    const moves = (seed: number): LedgerFact[] => names.map((name, i) => moved(name, names[(i * 7 + seed) % names.length] ?? name, i + seed));
    await runner.settled(await record(...names.map(opened)));
    for (const seed of [1, 2, 3]) await runner.settled(await record(...moves(seed)));
    await close();
    await open();
    const rebuilt = runner.rebuild('all');
    const position = await record(...moves(4));
    await rebuilt;
    await runner.settled(position);
    const events = (await log.readAll({ limit: 1_000 })).map(decodeLedger);
    expect(events).toHaveLength(200);
    expect(await contentsOf(store, ledgerProjections)).toEqual(folded(foldAll(ledgerProjections, events)));
  });
});
