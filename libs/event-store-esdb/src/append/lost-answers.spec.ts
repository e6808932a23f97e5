import { afterEach, describe, expect, it } from '@jest/globals';
import { WrongExpectedRevisionError, type AppendResult, type EventStore, type NewEvent } from '@zhubao/event-store';
import { drawn, EsdbDouble, type AppendFault, type StreamFault } from '@zhubao/event-store-esdb-double';
import { loanEvent, loanEvents } from '../testing/events.js';
import { seedOf } from '../testing/seed.js';
import { stores } from '../testing/stores.js';

const open = stores();
const doubles: EsdbDouble[] = [];
afterEach(() => Promise.all(doubles.splice(0).map((double) => double.stop())));

const callers = 64;
const appends = 1_000;

const lostAnswers: readonly [AppendFault, ...AppendFault[]] = [
  { effect: 'none', answer: 'cut' },
  { effect: 'written', answer: 'cut' },
  { effect: 'none', answer: 'timeout' },
  { effect: 'written', answer: 'timeout' },
  { effect: 'none', answer: 'too-busy' },
  { effect: 'written', answer: 'unknown' },
];
const lostReads: readonly [StreamFault, ...StreamFault[]] = [
  { afterEvents: 0, then: 'cut' },
  { afterEvents: 1, then: 'cut' },
  { afterEvents: 0, then: 'not-ready' },
];

async function faultyDouble(seed: number, oneIn = 8): Promise<EsdbDouble> {
  const double = await EsdbDouble.start({ systemEventEvery: 5 });
  doubles.push(double);
  double.faults.appends = drawn(seed, oneIn, lostAnswers);
  double.faults.reads = drawn(seed + 1, 12, lostReads);
  return double;
}

/** So many callers share the work; each takes the next piece when it is done with one. */
async function share(work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const caller = async (): Promise<void> => {
    while (next < appends) {
      const index = next;
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
}

/** What the server holds is what was acknowledged, each event once and where its writer was told. */
function expectEachOnce(double: EsdbDouble, written: ReadonlyMap<string, AppendResult>): void {
  const held = double.log.events.filter((event) => !event.stream.startsWith('$'));
  expect(held.length).toBe(written.size);
  expect(new Map(held.map((event) => [event.id, { revision: Number(event.revision), position: Number(event.position) }]))).toEqual(written);
}

async function appendBehindLast(store: EventStore, stream: string, event: NewEvent): Promise<AppendResult> {
  for (;;) {
    const [last] = await store.readStream(stream, { direction: 'backwards', limit: 1 });
    try {
      return await store.append(stream, last?.revision ?? 'no-stream', [event]);
    } catch (error) {
      if (!(error instanceof WrongExpectedRevisionError)) throw error;
    }
  }
}

describe('1,000 appends of 64 callers, while connections break and answers are lost before and after the write: each event stands once', () => {
  it('in one stream, at any revision', async () => {
    // Each cut loses the answers of all 64, and each of those is looked up in the stream: fewer cuts make as many lost answers.
    const double = await faultyDouble(seedOf('appends at any revision'), 40);
    const { store, notices } = await open({ connection: double.url });
    const written = new Map<string, AppendResult>();
    await share(async (index) => {
      const event = loanEvent(index);
      written.set(event.id, await store.append('pool-1', 'any', [event]));
    });
    expectEachOnce(double, written);
    expect(notices.length).toBeGreaterThan(0);
  });

  it('in one stream, each at the revision that it knows to be the last', async () => {
    const double = await faultyDouble(seedOf('appends one behind the other'));
    const { store } = await open({ connection: double.url });
    const written = new Map<string, AppendResult>();
    let behind: Promise<number | 'no-stream'> = Promise.resolve('no-stream');
    await share(async (index) => {
      const event = loanEvent(index);
      const answer = behind.then((last) => store.append('pool-1', last, [event]));
      behind = answer.then(({ revision }) => revision);
      written.set(event.id, await answer);
    });
    expectEachOnce(double, written);
  });

  it('in 64 streams, in batches', async () => {
    const double = await faultyDouble(seedOf('appends of batches'));
    const { store } = await open({ connection: double.url });
    const heads = new Map<string, Promise<number | 'no-stream'>>();
    let count = 0;
    await share(async (index) => {
      const stream = `loan-${index % callers}`;
      const events = loanEvents(1 + (index % 3));
      const answer = (heads.get(stream) ?? Promise.resolve('no-stream' as const)).then((last) => store.append(stream, last, events));
      heads.set(stream, answer.then(({ revision }) => revision));
      await answer;
      count += events.length;
    });
    const held = double.log.events.filter((event) => event.stream.startsWith('loan-'));
    expect(held.length).toBe(count);
    expect(new Set(held.map((event) => event.id)).size).toBe(count);
  });

  it('in one stream of 16 rivals, who are told truly who was first', async () => {
    const double = await faultyDouble(seedOf('rivals'));
    const { store } = await open({ connection: double.url });
    const written = new Map<string, AppendResult>();
    await Promise.all(
      Array.from({ length: 16 }, async (_, rival) => {
        for (let round = 0; round < 4; round += 1) {
          const event = loanEvent(rival);
          written.set(event.id, await appendBehindLast(store, 'pool-1', event));
        }
      }),
    );
    expectEachOnce(double, written);
  });
});
