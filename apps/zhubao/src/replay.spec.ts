import { describe, expect, it, jest } from '@jest/globals';
import type { RecordedEvent } from '@zhubao/event-store';
import type { RecordedSchemeEvent } from '@zhubao/domain';
import type { OpenStores } from '@zhubao/stores';
import { Chance } from './testing/chance.js';
import { livedThrough, storesInMemory } from './testing/lived-scenario.js';
import { streamsOf } from './testing/log-rules.js';
import { randomScenario } from './testing/random-scenario.js';
import { temporaryFolder } from './testing/temporary-files.js';

const file = temporaryFolder();
jest.setTimeout(60_000);

/** The first events of a log beside read models that are ahead of it: a run that does not wait for the disk leaves this when it is killed. */
async function storesCutAt(length: number, log: readonly RecordedEvent[], { readModels }: OpenStores): Promise<OpenStores> {
  const shortened = await storesInMemory();
  const { events } = shortened;
  for (const { stream, revision, id, type, data, metadata } of log.slice(0, length)) {
    await events.append(stream, revision === 0 ? 'no-stream' : revision - 1, [{ id, type, data, metadata }]);
  }
  return { ...shortened, readModels, close: () => events.close() };
}

/** What a command wrote is there as a whole or not at all. */
function endOfAppend(log: readonly RecordedSchemeEvent[], from: number): number {
  const last = log[from - 1]?.metadata.commandId;
  const next = log.findIndex(({ metadata }, index) => index >= from && metadata.commandId !== last);
  return next < 0 ? log.length : next;
}

describe('a log that was cut behind its read models', () => {
  it('grows again into the same streams, event for event, wherever it was cut', async () => {
    for (const seed of [501, 509, 515, 520]) {
      const chance = new Chance(seed);
      const lines = randomScenario(seed);
      const whole = await livedThrough(file(`${seed}.jsonl`), lines);
      const stored = await whole.stores.events.readAll({ limit: 100_000 });
      for (let round = 0; round < 5; round += 1) {
        const cut = endOfAppend(whole.log, chance.below(whole.log.length + 1));
        const again = await livedThrough(file(`${seed}.jsonl`), lines, await storesCutAt(cut, stored, whole.stores));
        expect({ seed, cut, ...streamsOf(again.log) }).toEqual({ seed, cut, ...streamsOf(whole.log) });
        expect({ seed, cut, ...again.report }).toEqual({ seed, cut, ...whole.report });
        expect({ seed, cut, ...again.result }).toEqual({ seed, cut, ...whole.result });
        await again.stores.close();
      }
      await whole.stores.close();
    }
  });
});
