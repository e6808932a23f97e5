import { describe, expect, it } from '@jest/globals';
import { InvalidReadError, StoreDamagedError, StoreUnavailableError } from '@zhubao/event-store';
import { EsdbDouble, scripted, type AppendFault, type StreamFault } from '@zhubao/event-store-esdb-double';
import { UnsafeNumberError } from '../index.js';
import { Collector } from '../testing/collector.js';
import { loanEvents } from '../testing/events.js';
import { stopped } from '../testing/stopped.js';
import { impatient, stores } from '../testing/stores.js';

const open = stores();
const start = stopped(EsdbDouble.start);
const opened = async (options: Parameters<typeof EsdbDouble.start>[0] = {}) => {
  const double = await start(options);
  return { double, ...(await open({ connection: double.url, pageSize: 10 })) };
};
const revisions = (events: readonly { readonly revision: number }[]) => events.map(({ revision }) => revision);
const upTo = (count: number) => Array.from({ length: count }, (_, revision) => revision);

describe('a read', () => {
  it('goes page by page, both ways, to the limit and to the end', async () => {
    const { double, store } = await opened();
    await store.append('loan-1', 'no-stream', loanEvents(35));
    const before = double.calls.length;
    expect(revisions(await store.readStream('loan-1', { limit: 1_000 }))).toEqual(upTo(35));
    expect(double.calls.length - before).toBe(4);
    expect(revisions(await store.readStream('loan-1', { direction: 'backwards', limit: 25 }))).toEqual(upTo(35).toReversed().slice(0, 25));
    expect(revisions(await store.readStream('loan-1', { from: 12, limit: 15 }))).toEqual(upTo(35).slice(12, 27));
    expect(revisions(await store.readAll({ limit: 33 }))).toEqual(upTo(33));
    expect(revisions(await store.readAll({ direction: 'backwards', limit: 33 }))).toEqual(upTo(35).toReversed().slice(0, 33));
  });

  it.each<StreamFault>([
    { afterEvents: 0, then: 'cut' },
    { afterEvents: 5, then: 'cut' },
    { afterEvents: 3, then: 'not-ready' },
    { afterEvents: 0, then: 'timeout' },
    { afterEvents: 7, then: 'unknown' },
  ])('is taken up again after %j', async (fault) => {
    const { double, store, notices } = await opened();
    await store.append('loan-1', 'no-stream', loanEvents(30));
    double.faults.reads = scripted(undefined, fault, undefined, fault);
    expect(revisions(await store.readStream('loan-1', { limit: 100 }))).toEqual(upTo(30));
    expect(revisions(await store.readAll({ limit: 100 }))).toEqual(upTo(30));
    expect(notices.map(({ kind }) => kind)).toEqual(['read-repeated', 'read-repeated']);
  });

  it.each([0, 5])('is taken up again when nothing more comes after %d events', async (afterEvents) => {
    const { double } = await opened();
    const { store, notices } = await open({ connection: double.url, pageSize: 10, ...impatient });
    await store.append('loan-1', 'no-stream', loanEvents(30));
    double.faults.reads = scripted<StreamFault>(undefined, { afterEvents, then: 'silence' }, undefined, { afterEvents, then: 'silence' });
    expect(revisions(await store.readStream('loan-1', { limit: 100 }))).toEqual(upTo(30));
    expect(revisions(await store.readAll({ limit: 100 }))).toEqual(upTo(30));
    expect(notices.length).toBeGreaterThanOrEqual(2);
  });

  it('does not wait on a connection that others have found dead', async () => {
    const { double } = await opened();
    const { store } = await open({ connection: double.url, ...impatient, readTimeoutMs: 600_000 });
    await store.append('loan-1', 'no-stream', loanEvents(3));
    double.faults.reads = scripted<StreamFault>({ afterEvents: 1, then: 'silence' });
    const read = store.readStream('loan-1', { limit: 10 });
    double.faults.appends = scripted<AppendFault>({ effect: 'none', answer: 'never' }, { effect: 'none', answer: 'never' });
    await store.append('loan-2', 'no-stream', loanEvents(1));
    expect(revisions(await read)).toEqual(upTo(3));
  });

  it('under way is waited for when the store is closed', async () => {
    const { store } = await opened();
    await store.append('loan-1', 'no-stream', loanEvents(3));
    const read = store.readAll({ limit: 10 });
    await store.close();
    expect(revisions(await read)).toEqual(upTo(3));
  });

  it('ends with what is in the way when the server stays away', async () => {
    const { double } = await opened();
    const { store } = await open({ connection: double.url, patienceMs: 30 });
    await double.interrupt();
    await expect(store.readStream('loan-1', { limit: 1 })).rejects.toBeInstanceOf(StoreUnavailableError);
    await expect(store.head()).rejects.toThrow('See whether the server runs');
    await double.resume();
  });

  it('asks the leader', async () => {
    const { double, store } = await opened();
    await store.readStream('loan-1', { limit: 1 });
    await store.head();
    expect(double.calls.every((call) => call.requiresLeader)).toBe(true);
  });
});

describe('the log', () => {
  it('ends with our last event, however much the system writes behind it', async () => {
    const { double, store } = await opened();
    const { position } = await store.append('loan-1', 'no-stream', loanEvents(3));
    for (let count = 0; count < 40; count += 1) double.log.append('$stats-1', 'any', [{ id: statsId(count), type: '$statsCollected', contentType: 'application/json', data: Buffer.from('{}'), metadata: Buffer.alloc(0) }]);
    expect(await store.head()).toBe(position);
    expect(await store.readAll({ after: position, limit: 10 })).toEqual([]);
    expect(revisions(await store.readAll({ direction: 'backwards', limit: 2 }))).toEqual([2, 1]);
  });

  it('is empty while only the system has written', async () => {
    const { store } = await opened();
    expect(await store.head()).toBeUndefined();
    expect(await store.readAll({ limit: 10 })).toEqual([]);
    expect(await store.readAll({ limit: 10, after: 0 })).toEqual([]);
  });

  it('shows the streams of our prefixes alone, to reads, head and subscriptions', async () => {
    const { double, store: everything } = await opened({ systemEventEvery: 1 });
    const { store } = await open({ connection: double.url, streamPrefixes: ['loan-', 'pool-'] });
    const { position } = await everything.append('loan-1', 'no-stream', loanEvents(2));
    await everything.append('payroll-1', 'no-stream', loanEvents(2));
    expect((await store.readAll({ limit: 10 })).map(({ stream }) => stream)).toEqual(['loan-1', 'loan-1']);
    expect(await store.head()).toBe(position);
    const collector = new Collector(store);
    await everything.append('payroll-1', 1, loanEvents(2));
    await everything.append('pool-1', 'no-stream', loanEvents(1));
    await collector.untilCount(3);
    expect(collector.events.map(({ stream }) => stream)).toEqual(['loan-1', 'loan-1', 'pool-1']);
  });

  it('holds events of others in any form, which only hurt whoever looks into them', async () => {
    const { double, store } = await opened();
    double.log.append('others-1', 'any', [{ id: statsId(1), type: 'Picture', contentType: 'application/octet-stream', data: Buffer.from([1, 2]), metadata: Buffer.alloc(0) }]);
    double.log.append('others-1', 'any', [{ id: statsId(2), type: 'Torn', contentType: 'application/json', data: Buffer.from('{"a'), metadata: Buffer.from('?') }]);
    const [picture, torn] = await store.readAll({ limit: 10 });
    expect(picture?.type).toBe('Picture');
    expect(picture?.metadata).toEqual({});
    expect(() => picture?.data).toThrow(StoreDamagedError);
    expect(() => torn?.data).toThrow('not a JSON object');
    expect(() => torn?.metadata).toThrow(StoreDamagedError);
  });

  it('has no position in between', async () => {
    const { store } = await opened();
    const { position } = await store.append('loan-1', 'no-stream', loanEvents(2));
    await expect(store.readAll({ after: position - 1, limit: 1 })).rejects.toBeInstanceOf(InvalidReadError);
  });
});

describe('positions beyond 2^53', () => {
  it('are refused loudly, not rounded', async () => {
    const double = await start({ firstPosition: 2n ** 53n });
    double.log.append('loan-1', 'any', [{ id: statsId(1), type: 'T', contentType: 'application/json', data: Buffer.from('{}'), metadata: Buffer.alloc(0) }]);
    await expect(open({ connection: double.url })).rejects.toBeInstanceOf(UnsafeNumberError);
  });

  it('are exact up to there', async () => {
    const double = await start({ firstPosition: 2n ** 53n - 1_000n });
    const { store } = await open({ connection: double.url });
    const { position } = await store.append('loan-1', 'no-stream', loanEvents(2));
    expect(BigInt(position)).toBe(double.log.events.at(-1)?.position);
    const collector = new Collector(store, { after: position });
    await store.append('loan-1', 1, loanEvents(1));
    await collector.untilCount(1);
    await expect(store.append('loan-1', 2, loanEvents(20))).rejects.toBeInstanceOf(UnsafeNumberError);
  });
});

function statsId(count: number): string {
  return `10000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
}
