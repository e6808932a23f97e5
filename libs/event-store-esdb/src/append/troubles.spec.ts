import { describe, expect, it } from '@jest/globals';
import { InvalidAppendError, StoreUnavailableError, WrongExpectedRevisionError } from '@zhubao/event-store';
import { EsdbDouble, scripted, type AppendFault, type EsdbDoubleOptions } from '@zhubao/event-store-esdb-double';
import { AppendOutcomeUnknownError, StreamDeletedError, type EsdbEventStoreOptions } from '../index.js';
import { loanEvent, loanEvents } from '../testing/events.js';
import { stopped } from '../testing/stopped.js';
import { impatient, stores } from '../testing/stores.js';

const open = stores();
const start = stopped(EsdbDouble.start);

const opened = async (options: EsdbDoubleOptions = {}, patience: Partial<EsdbEventStoreOptions> = {}) => {
  const double = await start(options);
  return { double, ...(await open({ connection: double.url, ...patience })) };
};

describe('an append', () => {
  it.each<AppendFault>([
    { effect: 'none', answer: 'cut' },
    { effect: 'written', answer: 'cut' },
    { effect: 'none', answer: 'timeout' },
    { effect: 'written', answer: 'timeout' },
    { effect: 'none', answer: 'not-ready' },
    { effect: 'none', answer: 'too-busy' },
    { effect: 'none', answer: 'no-leader-info' },
    { effect: 'written', answer: 'cancelled' },
    { effect: 'written', answer: 'unknown' },
  ])('is repeated and stands once after %j', async (fault) => {
    const { double, store, notices } = await opened();
    const events = loanEvents(3);
    double.faults.appends = scripted(fault, fault);
    const answer = await store.append('loan-1', 'no-stream', events);
    const held = double.log.stream('loan-1').events;
    expect(held.map((event) => event.id)).toEqual(events.map((event) => event.id));
    expect(answer).toEqual({ revision: 2, position: Number(held.at(-1)?.position) });
    expect(notices.map(({ kind, stream, attempt }) => ({ kind, stream, attempt }))).toEqual([1, 2].map((attempt) => ({ kind: 'append-repeated', stream: 'loan-1', attempt })));
  });

  it.each(['none', 'written'] as const)('is repeated and stands once when nobody answers (%s)', async (effect) => {
    const { double, store, notices } = await opened({}, impatient);
    const events = loanEvents(3);
    double.faults.appends = scripted({ effect, answer: 'never' }, { effect, answer: 'never' });
    expect((await store.append('loan-1', 'no-stream', events)).revision).toBe(2);
    expect(double.log.stream('loan-1').events.map((event) => event.id)).toEqual(events.map((event) => event.id));
    expect(notices.length).toBeGreaterThanOrEqual(2);
  });

  it('whose answer comes after its repetition stands once', async () => {
    const { double, store } = await opened({}, impatient);
    const release = Promise.withResolvers<void>();
    double.faults.appends = scripted({ effect: 'none', answer: { after: release.promise } });
    const events = loanEvents(2);
    const answer = await store.append('loan-1', 'no-stream', events);
    release.resolve();
    await store.append('loan-1', 1, [loanEvent('next')]);
    expect(answer.revision).toBe(1);
    expect(double.log.stream('loan-1').lastRevision).toBe(2n);
  });

  it('lost before it was written does not undo what a rival wrote meanwhile', async () => {
    const { double, store } = await opened({}, impatient);
    await store.append('loan-1', 'no-stream', loanEvents(1));
    double.faults.appends = scripted({ effect: 'none', answer: 'never' }, { effect: 'written', answer: 'timeout' });
    const lost = store.append('loan-1', 0, [loanEvent('lost')]);
    const rival = store.append('loan-1', 0, [loanEvent('rival')]);
    const [first, second] = await Promise.allSettled([lost, rival]);
    expect([first.status, second.status].sort()).toEqual(['fulfilled', 'rejected']);
    expect(double.log.stream('loan-1').lastRevision).toBe(1n);
  });

  it('that nobody answers ends with an error that says how to go on, and going on is safe', async () => {
    const { double } = await opened();
    const { store } = await open({ connection: double.url, patienceMs: 100, appendTimeoutMs: 50 });
    const events = loanEvents(2);
    double.faults.appends = () => ({ effect: 'written', answer: 'never' });
    const error: unknown = await store.append('loan-1', 'no-stream', events).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(AppendOutcomeUnknownError);
    expect(String(error)).toContain('same event ids');
    double.faults.appends = scripted();
    expect((await store.append('loan-1', 'no-stream', events)).revision).toBe(1);
    expect(double.log.stream('loan-1').lastRevision).toBe(1n);
  });

  it('never gets through to a server that is away, and is then told so', async () => {
    const { double } = await opened();
    const { store } = await open({ connection: double.url, patienceMs: 60 });
    await double.interrupt();
    await expect(store.append('loan-1', 'no-stream', loanEvents(1))).rejects.toBeInstanceOf(AppendOutcomeUnknownError);
    await double.resume();
  });

  it('waits for a server that comes back', async () => {
    const { double, store } = await opened();
    await double.interrupt();
    const answer = store.append('loan-1', 'no-stream', loanEvents(1));
    await double.resume();
    expect((await answer).revision).toBe(0);
  });

  it('finds the new leader', async () => {
    const { double: leader } = await opened();
    const { double, store } = await opened();
    double.follow(leader);
    expect((await store.append('loan-1', 'no-stream', loanEvents(1))).revision).toBe(0);
    expect((await store.readStream('loan-1', { limit: 1 })).length).toBe(1);
    expect(leader.calls.filter((call) => call.method === 'append')).toEqual([{ method: 'append', stream: 'loan-1', requiresLeader: true }]);
  });

  it('gets a connection of its own when the old one is dead and does not say so', async () => {
    const { double, store } = await opened({}, impatient);
    await store.append('loan-1', 'no-stream', loanEvents(1));
    double.wire.freeze();
    expect((await store.append('loan-1', 0, loanEvents(1))).revision).toBe(1);
  });
});

describe('two stores of one process', () => {
  it('have a connection each, so that a dead one of one is not handed to the other', async () => {
    const { double } = await opened();
    await open({ connection: double.url });
    expect(double.wire.connections).toBe(2);
  });

  it('do not lose each other\'s answers', async () => {
    const one = await opened();
    const other = await opened();
    const release = Promise.withResolvers<void>();
    one.double.faults.appends = scripted({ effect: 'written', answer: { after: release.promise } });
    const answer = one.store.append('loan-1', 'no-stream', loanEvents(1));
    other.double.faults.appends = scripted({ effect: 'written', answer: 'cut' });
    await other.store.append('loan-1', 'no-stream', loanEvents(1));
    release.resolve();
    expect((await answer).revision).toBe(0);
    expect(one.notices).toEqual([]);
  });
});

describe('an append without a revision, whose answer was lost', () => {
  it('is found in the stream, though a restarted server has forgotten its ids', async () => {
    const { double, store } = await opened({}, impatient);
    const events = loanEvents(2);
    await store.append('loan-1', 'no-stream', loanEvents(5));
    double.faults.appends = scripted({ effect: 'written', answer: 'never' });
    const answer = store.append('loan-1', 'any', events);
    await untilWritten(double, 'loan-1', 7);
    await double.restart({ recentIds: 0 });
    expect((await answer).revision).toBe(6);
    expect(double.log.stream('loan-1').events.length).toBe(7);
  });

  it('is written where the stream ends when it does not stand there', async () => {
    const { double, store } = await opened();
    double.faults.appends = scripted({ effect: 'none', answer: 'cut' });
    expect((await store.append('loan-1', 'any', loanEvents(2))).revision).toBe(1);
    double.faults.appends = scripted({ effect: 'none', answer: 'cut' });
    expect((await store.append('loan-1', 'stream-exists', loanEvents(2))).revision).toBe(3);
  });

  it('needs its stream to exist if it said so', async () => {
    const { double, store } = await opened();
    double.faults.appends = scripted({ effect: 'none', answer: 'cut' });
    await expect(store.append('loan-1', 'stream-exists', loanEvents(2))).rejects.toMatchObject({ name: 'WrongExpectedRevisionError', actual: 'no-stream' });
  });

  it('is refused when only some of its events stand there', async () => {
    const { double, store } = await opened();
    const [first, ...more] = loanEvents(3);
    if (first === undefined) throw new Error('no event');
    await store.append('loan-1', 'no-stream', [first]);
    double.faults.appends = scripted({ effect: 'none', answer: 'cut' });
    await expect(store.append('loan-1', 'any', [first, ...more])).rejects.toBeInstanceOf(WrongExpectedRevisionError);
    expect(double.log.stream('loan-1').events.length).toBe(1);
  });

  it('is looked for further back when others have written much meanwhile', async () => {
    const { double, store } = await opened();
    const lost = loanEvents(3);
    const release = Promise.withResolvers<void>();
    double.faults.appends = scripted({ effect: 'written', answer: { after: release.promise } });
    const answer = store.append('loan-1', 'any', lost);
    await untilWritten(double, 'loan-1', 3);
    for (let at = 2; at < 302; at += 100) double.log.append('loan-1', BigInt(at), loanEvents(100).map(asProposed));
    double.wire.cutAll();
    release.resolve();
    expect((await answer).revision).toBe(2);
    expect(double.log.stream('loan-1').events.length).toBe(303);
  });
});

describe('an append that the server will never take', () => {
  it('is told as malformed when it is larger than the server allows', async () => {
    const { store } = await opened({ maxAppendSize: 500 });
    const append = store.append('loan-1', 'any', [loanEvent('x'.repeat(500))]);
    await expect(append).rejects.toBeInstanceOf(InvalidAppendError);
    await expect(append).rejects.toThrow('500');
  });

  it.each(['soft', 'for ever'])('is told when its stream was deleted (%s)', async (how) => {
    const { double, store } = await opened();
    await store.append('loan-1', 'no-stream', loanEvents(2));
    if (how === 'soft') double.log.delete('loan-1');
    else double.log.tombstone('loan-1');
    await expect(store.append('loan-1', 'stream-exists', loanEvents(1))).rejects.toBeInstanceOf(StreamDeletedError);
    if (how !== 'soft') await expect(store.readStream('loan-1', { limit: 1 })).rejects.toBeInstanceOf(StreamDeletedError);
  });

  it('is told when the user may not write', async () => {
    const { double, store, notices } = await opened();
    double.faults.appends = scripted({ effect: 'none', answer: 'access-denied' });
    await expect(store.append('loan-1', 'any', loanEvents(1))).rejects.toBeInstanceOf(StoreUnavailableError);
    expect(notices).toEqual([]);
  });
});

async function untilWritten(double: EsdbDouble, stream: string, count: number): Promise<void> {
  while (double.log.stream(stream).events.length < count) {
    const appended = Promise.withResolvers<void>();
    const ignore = double.log.onAppend(appended.resolve);
    await appended.promise;
    ignore();
  }
}

function asProposed({ id, type, data }: ReturnType<typeof loanEvent>) {
  return { id, type, contentType: 'application/json', data: Buffer.from(JSON.stringify(data)), metadata: Buffer.from('{}') };
}
