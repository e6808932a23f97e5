import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Verification, verify } from '@zhubao/application';
import { StoreDamagedError } from '@zhubao/event-store';
import { DatabaseSync } from 'node:sqlite';
import { Chance } from './testing/chance.js';
import { copyStores, liveExample, storesIn, tamper, withStores } from './testing/lived-example.js';
import { temporaryFolder } from './testing/temporary-files.js';

const SLOW_MS = 180_000;
const SEED = 20_260_303;
const file = temporaryFolder();
const sound = storesIn(file, 'sound');

beforeAll(() => liveExample('recovery-surplus', sound), 60_000);

const TEXTS = ['id', 'type', 'data', 'metadata'] as const;

interface Flip {
  readonly position: number;
  readonly column: (typeof TEXTS)[number];
  readonly at: number;
  readonly bit: number;
}

/** One bit of each event, of whichever text. */
function drawFlips(chance: Chance): readonly Flip[] {
  const database = new DatabaseSync(sound.log, { readOnly: true });
  const rows = database.prepare('SELECT position, id, type, data, metadata FROM events ORDER BY position').all();
  database.close();
  return rows.map((row) => {
    const column = chance.pick(TEXTS);
    return { position: Number(row['position']), column, at: chance.below(Buffer.byteLength(String(row[column]))), bit: chance.below(8) };
  });
}

/** Flips a bit, as a disk may. */
function flip(log: string, { position, column, at, bit }: Flip): void {
  const database = new DatabaseSync(log);
  const text = String(database.prepare(`SELECT ${column} AS text FROM events WHERE position = ?`).get(position)?.['text']);
  const bytes = Buffer.from(text);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  // STRICT tables take no blob where they hold text; the cast keeps the bytes.
  database.prepare(`UPDATE events SET ${column} = CAST(? AS TEXT) WHERE position = ?`).run(bytes, position);
  database.close();
}

async function verifiedAfter(name: string, change: (log: string) => void): Promise<Verification> {
  const copy = storesIn(file, name);
  copyStores(sound, copy);
  change(copy.log);
  return withStores(copy, ({ events, readModels }) => verify(events, readModels));
}

describe('a log that was changed on disk', () => {
  it('is found out by any one bit of any event, and the event is named', async () => {
    for (const one of drawFlips(new Chance(SEED))) {
      const { verdict, faults } = await verifiedAfter('flipped', (log) => flip(log, one));
      const named = faults.some(({ position }) => position === one.position);
      expect({ seed: SEED, ...one, verdict, named }).toEqual({ seed: SEED, ...one, verdict: 'FAILED', named: true });
    }
  }, SLOW_MS);

  it.each(['stream_id', 'revision', 'position'] as const)('is found out by any one bit of the %s of an event', async (column) => {
    const chance = new Chance(SEED);
    for (let drawn = 0; drawn < 40; drawn += 1) {
      const [nth, bit] = [chance.below(100), chance.below(24)];
      let changed = 0;
      const found = verifiedAfter('number', (log) => {
        const database = new DatabaseSync(log);
        const [position] = database.prepare('SELECT position FROM events ORDER BY position LIMIT 1 OFFSET ?').all(nth).map((row) => Number(row['position']));
        // The table takes no place that is taken.
        changed = Number(database.prepare(`UPDATE OR IGNORE events SET ${column} = (${column} | $bit) - (${column} & $bit) WHERE position = $position`).run({ $bit: 1 << bit, $position: position ?? 0 }).changes);
        database.close();
      }).then(({ verdict }) => verdict, (error: unknown) => (error instanceof StoreDamagedError ? 'damaged' : error));
      const outcome = await found;
      if (changed === 1) expect({ seed: SEED, column, nth, bit, outcome }).toEqual({ seed: SEED, column, nth, bit, outcome: expect.stringMatching(/^(FAILED|damaged)$/) });
    }
  }, SLOW_MS);

  it('is found out when a stream has another name', async () => {
    const { verdict, faults } = await verifiedAfter('renamed', (log) => tamper(log, `UPDATE streams SET name = 'policy-other' WHERE name LIKE 'policy-%'`));
    expect(verdict).toBe('FAILED');
    expect(faults[0]).toMatchObject({ what: 'CHAIN_BROKEN', stream: 'policy-other', revision: 0 });
  });

  it('is found out when two events of a stream have changed places', async () => {
    const { verdict, faults } = await verifiedAfter('swapped', (log) => {
      const database = new DatabaseSync(log);
      const [first, second] = database.prepare(`SELECT position FROM events WHERE type = 'FundContributed' ORDER BY position LIMIT 2`).all().map((row) => Number(row['position']));
      const read = database.prepare('SELECT id, type, data, metadata FROM events WHERE position = ?');
      const write = database.prepare('UPDATE events SET id = ?, type = ?, data = ?, metadata = ? WHERE position = ?');
      const [a, b] = [read.get(first ?? 0), read.get(second ?? 0)];
      for (const [row, at] of [[b, first], [a, second]] as const) write.run(String(row?.['id']), String(row?.['type']), String(row?.['data']), String(row?.['metadata']), at ?? 0);
      database.close();
    });
    expect(verdict).toBe('FAILED');
    expect(faults.map(({ what }) => what)).toContain('CHAIN_BROKEN');
  });

  it('is found out when an event was put in at the end of a stream, with an envelope like the others', async () => {
    const { verdict, faults } = await verifiedAfter('inserted', (log) => {
      const database = new DatabaseSync(log);
      database.exec(`INSERT INTO events SELECT (SELECT max(position) + 1 FROM events), stream_id, (SELECT max(revision) + 1 FROM events AS other WHERE other.stream_id = events.stream_id),
        '00000000-0000-5000-8000-000000000000', type, data, metadata FROM events WHERE type = 'RiskFundInjected' LIMIT 1`);
      database.close();
    });
    expect(verdict).toBe('FAILED');
    expect(faults.map(({ what }) => what)).toEqual(expect.arrayContaining(['CHAIN_BROKEN', 'ID_NOT_DERIVED']));
  });
});
