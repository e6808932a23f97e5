import { describe, expect, it } from '@jest/globals';
import { drawn, EsdbDouble, randomOf, type StreamFault } from '@zhubao/event-store-esdb-double';
import { Collector } from '../testing/collector.js';
import { loanEvents } from '../testing/events.js';
import { seedOf } from '../testing/seed.js';
import { stopped } from '../testing/stopped.js';
import { stores } from '../testing/stores.js';

const open = stores();
const start = stopped(EsdbDouble.start);

const drops = (seed: number): readonly [StreamFault, ...StreamFault[]] => {
  const random = randomOf(seed);
  const after = () => random(40);
  return [
    { afterEvents: after(), then: 'end' },
    { afterEvents: after(), then: 'cut' },
    { afterEvents: after(), then: 'consumer-too-slow' },
    { afterEvents: after(), then: 'end' },
  ];
};

describe('from past to live, while others append and calls are dropped', () => {
  it.each([{ batchSize: 1 }, { batchSize: 7 }, { batchSize: 500 }])('every event comes once and in order ($batchSize)', async ({ batchSize }) => {
    const seed = seedOf(`hand-over in batches of ${batchSize}`);
    const double = await start({ systemEventEvery: 3 });
    const { store: writer } = await open({ connection: double.url });
    const { store } = await open({ connection: double.url, maximumDelayMs: 4 });
    await writer.append('loan-0', 'no-stream', loanEvents(200));
    double.faults.subscriptions = drawn(seed, 2, drops(seed));
    const collector = new Collector(store, { batchSize });
    await Promise.all(
      Array.from({ length: 8 }, async (_, stream) => {
        for (let round = 0; round < 25; round += 1) await writer.append(`loan-${stream + 1}`, 'any', loanEvents(2));
      }),
    );
    await collector.untilCount(600);
    expect(collector.events.map((event) => event.id)).toEqual(double.log.events.filter((event) => event.stream.startsWith('loan-')).map((event) => event.id));
  });
});
