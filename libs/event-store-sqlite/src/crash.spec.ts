import { describe, expect, it, jest } from '@jest/globals';
import type { EventStore, RecordedEvent } from '@zhubao/event-store';
import { openSqliteEventStore } from './index.js';
import { seededRandom } from './testing/random.js';
import { Script } from './testing/script.js';
import { temporaryFiles } from './testing/temporary-folder.js';

interface Acknowledged {
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly ids: readonly string[];
}

const file = temporaryFiles();
// Starting a process takes what the machine gives it.
jest.setTimeout(60_000);

const acknowledgementsIn = (lines: readonly string[]): readonly Acknowledged[] =>
  lines.filter((line) => line.endsWith(']}') && line.startsWith('{"stream"')).map((line) => JSON.parse(line));

async function everythingIn(store: EventStore): Promise<readonly RecordedEvent[]> {
  return store.readAll({ limit: 1_000_000 });
}

function expectEvery(acknowledged: readonly Acknowledged[], events: readonly RecordedEvent[]): void {
  for (const { stream, revision, position, ids } of acknowledged) {
    const standing = events.slice(position - ids.length, position);
    expect(standing.map((event) => event.id)).toEqual(ids);
    expect(standing.at(-1)).toMatchObject({ stream, revision, position });
  }
}

function expectWhole(events: readonly RecordedEvent[]): void {
  expect(events.map((event) => event.position)).toEqual(events.map((_, index) => index + 1));
  const streams = Map.groupBy(events, (event) => event.stream);
  for (const stream of streams.values()) {
    expect(stream.map((event) => event.revision)).toEqual(stream.map((_, index) => index));
    const last = stream.at(-1);
    expect(last?.data['index']).toBe(Number(last?.data['size']) - 1);
  }
}

describe('a writer that is killed', () => {
  it('leaves every acknowledged append, no half append, and a log that can be written on, time after time', async () => {
    const path = file();
    const random = seededRandom(20_240_601);
    const acknowledged: Acknowledged[] = [];
    for (let round = 0; round < 6; round += 1) {
      const script = new Script('append-until-killed', [path, String(round)]);
      const lines: string[] = [];
      const killAfter = 1 + random(400);
      while (lines.length < killAfter) lines.push((await script.line()) ?? '');
      script.kill();
      lines.push(...(await script.lines()));
      await script.exited;
      acknowledged.push(...acknowledgementsIn(lines));

      const store = await openSqliteEventStore({ path });
      const events = await everythingIn(store);
      expectEvery(acknowledged, events);
      expectWhole(events);
      await store.close();
    }
    expect(acknowledged.length).toBeGreaterThan(6);
  });
});

describe('a disk that is full', () => {
  it('fails every waiting append and each one after, keeps reading, and loses nothing acknowledged', async () => {
    const path = file();
    const script = new Script('append-until-killed', [path, '0'], 2_000_000);
    const lines = await script.lines();
    await script.exited;

    const told = lines.slice(-2).map((line) => JSON.parse(line));
    expect(told).toEqual([{ errors: Array(9).fill('StoreFailedError') }, { stillRead: 5 }]);
    const store = await openSqliteEventStore({ path });
    const events = await everythingIn(store);
    expectEvery(acknowledgementsIn(lines), events);
    expectWhole(events);
    await store.close();
  });
});
