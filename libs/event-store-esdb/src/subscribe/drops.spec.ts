import { describe, expect, it } from '@jest/globals';
import { type EventStore, LogChangedError } from '@zhubao/event-store';
import { EsdbDouble, scripted, type Refusal } from '@zhubao/event-store-esdb-double';
import { Collector } from '../testing/collector.js';
import { loanEvent, loanEvents } from '../testing/events.js';
import { stopped } from '../testing/stopped.js';
import { impatient, stores } from '../testing/stores.js';

const open = stores();
const start = stopped(EsdbDouble.start);
const opened = async (options: Parameters<typeof EsdbDouble.start>[0] = { systemEventEvery: 2 }) => {
  const double = await start(options);
  return { double, ...(await open({ connection: double.url, ...impatient })) };
};
/** The server is asked something until it serves so many subscriptions: each question takes a turn of both sides. */
const untilServed = async (double: EsdbDouble, store: EventStore, calls: number) => {
  while (double.subscriptions.count !== calls) await store.head();
};
const count = (upTo: number) => Array.from({ length: upTo }, (_, label) => label);

describe('a subscription goes on after the last event handled', () => {
  const refusals: readonly Refusal[] = ['consumer-too-slow', 'not-ready', 'cancelled', 'unknown'];

  it.each<{ how: string; disturb: (double: EsdbDouble) => void | Promise<void> }>([
    { how: 'ended without an error', disturb: (double) => double.subscriptions.endAll() },
    { how: 'lost its connection', disturb: (double) => double.wire.cutAll() },
    { how: 'lost its server for a while', disturb: (double) => double.restart() },
    { how: 'fell silent on a connection that works', disturb: (double) => double.subscriptions.silenceAll() },
    { how: 'fell silent with its connection', disturb: (double) => double.wire.freeze() },
    ...refusals.map((refusal) => ({ how: `was refused (${refusal})`, disturb: (double: EsdbDouble) => double.subscriptions.failAll(refusal) })),
  ])('when the one before $how', async ({ disturb }) => {
    const { double, store, notices } = await opened();
    const { store: writer } = await open({ connection: double.url, ...impatient });
    await writer.append('loan-1', 'no-stream', loanEvents(3));
    const collector = new Collector(store);
    await collector.until(({ caughtUp }) => caughtUp > 0);
    await disturb(double);
    for (let label = 3; label < 6; label += 1) await writer.append('loan-1', label - 1, [loanEvent(label)]);
    await collector.untilCount(6);
    expect(collector.labels()).toEqual(count(6));
    expect(notices.filter(({ kind }) => kind === 'subscription-resumed').length).toBeGreaterThan(0);
  });

  it.each(['end', 'cut', 'silence', 'consumer-too-slow'] as const)('after each event, when every call ends after one (%s)', async (then) => {
    const { double, store } = await opened();
    await store.append('loan-1', 'no-stream', loanEvents(8));
    double.faults.subscriptions = scripted(...count(7).map(() => ({ afterEvents: 1, then })));
    const collector = new Collector(store);
    await collector.untilCount(8);
    expect(collector.labels()).toEqual(count(8));
  });

  it('and sends only positions that events have', async () => {
    const { double, store } = await opened();
    await store.append('loan-1', 'no-stream', loanEvents(6));
    double.faults.subscriptions = scripted({ afterEvents: 2, then: 'cut' }, { afterEvents: 2, then: 'end' }, undefined);
    await new Collector(store).untilCount(6);
    const held = new Set(double.log.events.filter((event) => !event.stream.startsWith('$')).map((event) => event.position));
    const sent = double.calls.flatMap((call) => (call.method === 'subscribe-all' && call.position !== undefined ? [call.position] : []));
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((position) => !held.has(position))).toEqual([]);
  });

  it('and not after events that are only received: a lost call gives them again', async () => {
    const { double, store } = await opened();
    await store.append('loan-1', 'no-stream', loanEvents(500));
    const inHand = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const collector = new Collector(store, { batchSize: 4 }, async (events) => {
      if (events[0]?.revision === 4) {
        inHand.resolve();
        await release.promise;
      }
    });
    await inHand.promise;
    double.wire.cutAll();
    release.resolve();
    await collector.untilCount(500);
    expect(collector.labels()).toEqual(count(500));
    const resumedAt = double.calls.filter((call) => call.method === 'subscribe-all').at(-1)?.position;
    expect(collector.events.map(({ position }) => BigInt(position))).toContain(resumedAt);
  });

  it('at once when others have found its connection dead', async () => {
    const { double } = await opened();
    const { store } = await open({ connection: double.url, ...impatient, silenceMs: 3_600_000 });
    const collector = new Collector(store);
    await untilServed(double, store, 1);
    double.wire.freeze();
    await store.append('loan-1', 'no-stream', loanEvents(2));
    await collector.untilCount(2);
  });

  it('however long the server was away', async () => {
    const { double } = await opened();
    const { store, notices } = await open({ connection: double.url, patienceMs: 5 });
    await store.append('loan-1', 'no-stream', loanEvents(2));
    const collector = new Collector(store);
    await collector.untilCount(2);
    await double.interrupt();
    const outages = () => notices.filter(({ kind }) => kind === 'subscription-resumed').length;
    while (outages() < 4) await store.head().catch(() => undefined);
    await double.resume();
    const { store: writer } = await open({ connection: double.url });
    await writer.append('loan-1', 1, [loanEvent(2)]);
    await collector.untilCount(3);
    expect(collector.labels()).toEqual(count(3));
  });

  it('and again says when it has caught up', async () => {
    const { double, store } = await opened({ tellsCaughtUp: false });
    const collector = new Collector(store);
    await collector.until(({ caughtUp }) => caughtUp === 1);
    await untilServed(double, store, 1);
    double.subscriptions.endAll();
    await collector.until(({ caughtUp }) => caughtUp === 2);
  });

  it('and leaves no call behind at the server when it is stopped', async () => {
    const { double, store } = await opened();
    const collector = new Collector(store);
    await untilServed(double, store, 1);
    await collector.subscription.stop();
    await untilServed(double, store, 0);
  });

  it('stops at once while it waits to be taken up again', async () => {
    const { double } = await opened();
    const { store, notices } = await open({ connection: double.url, firstDelayMs: 60_000, maximumDelayMs: 60_000, patienceMs: 0 });
    const collector = new Collector(store);
    await untilServed(double, store, 1);
    double.subscriptions.endAll();
    while (notices.length === 0) await store.head();
    await collector.subscription.stop();
    await expect(collector.subscription.closed).resolves.toBeUndefined();
  });
});

describe('a quiet night', () => {
  it('is not taken for a dead call', async () => {
    const { double } = await opened();
    const { store, notices } = await open({ connection: double.url, silenceMs: 10, graceMs: 4_000 });
    await store.append('loan-1', 'no-stream', loanEvents(2));
    const collector = new Collector(store);
    await collector.until(({ caughtUp }) => caughtUp > 0);
    const looksBefore = double.calls.filter((call) => call.method === 'read-all').length;
    const looked = () => double.calls.filter((call) => call.method === 'read-all').length - looksBefore;
    // Three looks at the log, and the log itself went on with events that are not ours.
    while (looked() < 3) await new Promise((resolve) => setImmediate(resolve));
    expect(double.calls.filter((call) => call.method === 'subscribe-all').length).toBe(1);
    expect(notices).toEqual([]);
    await store.append('loan-1', 1, [loanEvent(2)]);
    await collector.untilCount(3);
  });
});

describe('a log that is not the one before', () => {
  const shorter = async () => {
    const { double, store } = await opened({});
    await store.append('loan-1', 'no-stream', loanEvents(6));
    return { double, store, all: double.log.events.length };
  };

  it('ends a subscription that had seen more of it', async () => {
    const { double, store, all } = await shorter();
    const collector = new Collector(store);
    await collector.untilCount(6);
    await double.restart({ events: all - 2 });
    await expect(collector.subscription.closed).rejects.toBeInstanceOf(LogChangedError);
  });

  it('ends it also when the log has grown again beyond where it was', async () => {
    const { double, store, all } = await shorter();
    const collector = new Collector(store);
    await collector.untilCount(6);
    await double.interrupt();
    await double.resume({ events: all - 2 });
    // The new events are of the same size, so one begins where the last one handled began.
    double.log.append('loan-1', 3n, double.log.events.slice(-4).map((event, index) => ({ ...event, id: `00000000-0000-4000-8000-00000000000${index}` })));
    await expect(collector.subscription.closed).rejects.toThrow('does not hold the event that stood at position');
  });

  it('is refused to whoever begins behind its end, instead of a wait for ever', async () => {
    const { double, store, all } = await shorter();
    const head = await store.head();
    await double.restart({ events: all - 2 });
    await expect(new Collector(store, { after: head }).subscription.closed).rejects.toBeInstanceOf(LogChangedError);
  });

  it('is refused to whoever begins where nothing begins', async () => {
    const { store } = await shorter();
    const head = (await store.head()) ?? 0;
    await expect(new Collector(store, { after: head - 1 }).subscription.closed).rejects.toBeInstanceOf(LogChangedError);
  });
});

describe('a subscription that will never be served', () => {
  it('ends when the user may not read', async () => {
    const { double, store } = await opened();
    double.faults.subscriptions = scripted({ afterEvents: 0, then: 'access-denied' });
    await expect(new Collector(store).subscription.closed).rejects.toThrow('does not let this user read $all');
  });

  it('ends with the error of its handler, and others go on', async () => {
    const { store } = await opened();
    await store.append('loan-1', 'no-stream', loanEvents(3));
    const poison = new Error('cannot fold');
    const dropped = new Collector(store, {}, () => Promise.reject(poison));
    const witness = new Collector(store);
    await expect(dropped.subscription.closed).rejects.toBe(poison);
    await witness.untilCount(3);
  });
});
