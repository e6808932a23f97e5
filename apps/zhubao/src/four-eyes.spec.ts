import { describe, expect, it } from '@jest/globals';
import { eventId, type Preview, verify } from '@zhubao/application';
import type { RecordedSchemeEvent } from '@zhubao/domain';
import { bundleOf, verified } from './testing/bundles.js';
import type { Line } from './testing/diary.js';
import { LiveEngine } from './testing/live-engine.js';
import { expectWhole } from './testing/log-rules.js';
import { storesInMemory } from './testing/lived-scenario.js';
import { randomScenario } from './testing/random-scenario.js';
import { seedsOf } from './testing/seeds.js';
import { needsTwo, takeByTwo } from './testing/two-persons.js';

const SLOW_MS = 240_000;

const bare = (events: readonly { readonly stream: string; readonly type: string; readonly data: object }[]): string => JSON.stringify(events.map(({ stream, type, data }) => ({ stream, type, data })));

/** Ids of events that a proposal led to, by those that the command itself would have given them. */
class Renamed {
  readonly #ids = new Map<string, string>();

  note(written: readonly RecordedSchemeEvent[], direct: (index: number) => string): void {
    written.forEach(({ id }, index) => this.#ids.set(direct(index), id));
  }

  in<T>(line: T): T {
    return JSON.parse(JSON.stringify(line, (_key, value: unknown) => (typeof value === 'string' ? (this.#ids.get(value) ?? value) : value))) as T;
  }
}

describe('a life in which two persons decide', () => {
  it.each(seedsOf([1, 2, 3, 4]))('writes exactly what was previewed (seed %i)', async (seed) => {
    const live = await LiveEngine.over(await storesInMemory());
    const renamed = new Renamed();
    let shown = 0;
    for (const original of randomScenario(seed)) {
      const line: Line = renamed.in(original);
      if (!needsTwo(line)) {
        await live.take(line);
        await live.engine.rest();
        continue;
      }
      const before = (await live.log()).length;
      const { proposed, preview, approved } = await takeByTwo(live, line);
      await live.engine.rest();
      const since = (await live.log()).slice(before).filter(({ stream }) => !stream.startsWith('approval-'));
      if (proposed.rejected) {
        expect(since).toEqual([]);
        continue;
      }
      expect(approved).toMatchObject({ rejected: false });
      renamed.note(since, (index) => eventId(line.commandId, index));
      expect(bare(since)).toBe(bare((preview as Preview).effects.events));
      shown += since.length;
    }
    expect(shown).toBeGreaterThan(0);
    const log = await live.log();
    expectWhole(log);
    expect(await verify(live.stores.events, live.stores.readModels)).toMatchObject({ verdict: 'PASSED' });
    expect(await verified(await bundleOf(live.stores.events, { wholeLog: true }))).toMatchObject({ verdict: 'PASSED', faults: [], notCovered: [] });
    await live.end();
  }, SLOW_MS);
});
