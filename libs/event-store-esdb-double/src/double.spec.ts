import { afterEach, describe, expect, it } from '@jest/globals';
import {
  BACKWARDS,
  END,
  EventStoreDBClient,
  eventTypeFilter,
  jsonEvent,
  MaxAppendSizeExceededError,
  NO_STREAM,
  NotLeaderError,
  START,
  StreamDeletedError,
  streamNameFilter,
  StreamNotFoundError,
  TimeoutError,
  UnavailableError,
  WrongExpectedVersionError,
  type AllStreamResolvedEvent,
  type StreamSubscription,
} from '@eventstore/db-client';
import { EsdbDouble, scripted, type EsdbDoubleOptions } from './index.js';

const running: EsdbDouble[] = [];
const clients: EventStoreDBClient[] = [];
const start = async (options: EsdbDoubleOptions = {}) => {
  const double = await EsdbDouble.start(options);
  running.push(double);
  return { double, client: clientOf(double.url) };
};
/** Clients of one process share connections to one address, unless their settings differ. */
const withOwnConnection = (url: string): string => `${url}&keepAliveTimeout=${10_000 + clients.length}`;
const clientOf = (url: string): EventStoreDBClient => {
  const client = EventStoreDBClient.connectionString(url);
  clients.push(client);
  return client;
};

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.dispose()));
  await Promise.all(running.splice(0).map((double) => double.stop()));
});

const loan = (label: number) => jsonEvent({ type: 'LoanDisbursed', data: { label }, metadata: { actor: 'teller' } });
const loans = (count: number) => Array.from({ length: count }, (_, label) => loan(label));

async function untilLive(subscription: AsyncIterable<{ event?: { data: unknown } }> & { on(event: 'caughtUp', listener: () => void): unknown }): Promise<void> {
  await new Promise<void>((resolve) => subscription.on('caughtUp', resolve));
}

async function all<T>(events: AsyncIterable<T>): Promise<readonly T[]> {
  return take(events, Number.POSITIVE_INFINITY);
}

/** Leaving a read before its end would leave its call behind; only subscriptions are left like this. */
async function take<T>(events: AsyncIterable<T>, count: number): Promise<readonly T[]> {
  const taken: T[] = [];
  for await (const event of events) if (taken.push(event) === count) return taken;
  return taken;
}

describe.each([
  { path: 'batch append', announcesBatchAppend: true, method: 'batch-append' },
  { path: 'classic append', announcesBatchAppend: false, method: 'append' },
])('the client appends over $path', ({ announcesBatchAppend, method }) => {
  it('and is told revision and position', async () => {
    const { double, client } = await start({ announcesBatchAppend });
    const written = await client.appendToStream('loan-1', loans(3), { expectedRevision: NO_STREAM });
    expect(written).toMatchObject({ success: true, nextExpectedRevision: 2n, position: { commit: double.log.events.at(-1)?.position } });
    expect(double.calls.filter((call) => call.stream === 'loan-1')).toMatchObject([{ method }]);
  });

  it.each([
    { standing: 2, expected: NO_STREAM, actualVersion: 1n, expectedVersion: 'no_stream' },
    { standing: 2, expected: 0n, actualVersion: 1n, expectedVersion: 0n },
    { standing: 0, expected: 5n, actualVersion: 'no_stream', expectedVersion: 5n },
  ] as const)('and is told of a wrong version: $expected on $standing events', async ({ standing, expected, actualVersion, expectedVersion }) => {
    const { client } = await start({ announcesBatchAppend });
    if (standing > 0) await client.appendToStream('loan-1', loans(standing));
    const error: unknown = await client.appendToStream('loan-1', loan(9), { expectedRevision: expected }).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(WrongExpectedVersionError);
    expect(error).toMatchObject({ streamName: 'loan-1', actualVersion, expectedVersion });
  });

  it('and is told of a tombstone and of an append that is too large', async () => {
    const { client } = await start({ announcesBatchAppend, maxAppendSize: 1_000 });
    await client.appendToStream('loan-1', loan(0));
    await client.tombstoneStream('loan-1');
    await expect(client.appendToStream('loan-1', loan(1))).rejects.toBeInstanceOf(StreamDeletedError);
    const large = client.appendToStream('loan-2', jsonEvent({ type: 'T', data: { text: 'x'.repeat(1_000) } }));
    await expect(large).rejects.toMatchObject({ maxAppendSize: 1_000 });
    await expect(large).rejects.toBeInstanceOf(MaxAppendSizeExceededError);
  });

  it('and loses its connection before or after the write', async () => {
    const { double, client } = await start({ announcesBatchAppend });
    const before = loan(0);
    double.faults.appends = scripted({ effect: 'none', answer: 'cut' }, undefined, { effect: 'written', answer: 'cut' });
    await expect(client.appendToStream('loan-1', before, { expectedRevision: NO_STREAM })).rejects.toBeInstanceOf(UnavailableError);
    expect(double.log.stream('loan-1').events.length).toBe(0);
    await client.appendToStream('loan-1', before, { expectedRevision: NO_STREAM });
    const after = loan(1);
    await expect(client.appendToStream('loan-1', after, { expectedRevision: 0n })).rejects.toBeInstanceOf(UnavailableError);
    expect(double.log.stream('loan-1').events.length).toBe(2);
    expect(await client.appendToStream('loan-1', after, { expectedRevision: 0n })).toMatchObject({ nextExpectedRevision: 1n });
  });

  it('and is answered late, in the order in which the answers are let go', async () => {
    const { double, client } = await start({ announcesBatchAppend });
    // The client's first appends overtake each other while it opens its stream.
    await client.appendToStream('loan-0', loan(0));
    const release = Promise.withResolvers<void>();
    double.faults.appends = scripted({ effect: 'written', answer: { after: release.promise } });
    const late = client.appendToStream('loan-1', loan(0));
    await client.appendToStream('loan-2', loan(0));
    release.resolve();
    expect((await late).nextExpectedRevision).toBe(0n);
  });
});

describe('a classic append', () => {
  it('that is never answered ends with the deadline of the client, though it was written', async () => {
    const { double, client } = await start({ announcesBatchAppend: false });
    double.faults.appends = scripted({ effect: 'written', answer: 'never' });
    await expect(client.appendToStream('loan-1', loan(0), { deadline: 50 })).rejects.toMatchObject({ type: 'deadline-exceeded' });
    expect(double.log.stream('loan-1').events.length).toBe(1);
  });

  it.each([
    { refusal: 'timeout', type: 'timeout' },
    { refusal: 'not-ready', type: 'unavailable' },
    { refusal: 'too-busy', type: 'unavailable' },
    { refusal: 'no-leader-info', type: 'unknown' },
    { refusal: 'not-leader', type: 'not-leader' },
    { refusal: 'access-denied', type: 'access-denied' },
  ] as const)('can be refused: $refusal', async ({ refusal, type }) => {
    const { double, client } = await start({ announcesBatchAppend: false });
    double.faults.appends = scripted({ effect: 'none', answer: refusal });
    await expect(client.appendToStream('loan-1', loan(0))).rejects.toMatchObject({ type });
  });
});

describe('a follower', () => {
  it('sends to the leader whoever needs it, and the client finds it', async () => {
    const { double: leader } = await start({ announcesBatchAppend: false });
    const { double: follower, client } = await start({ announcesBatchAppend: false });
    follower.follow(leader);
    const append = () => client.appendToStream('loan-1', loan(0), { requiresLeader: true });
    await expect(append()).rejects.toBeInstanceOf(NotLeaderError);
    expect((await append()).nextExpectedRevision).toBe(0n);
    expect(leader.calls.map((call) => call.method)).toContain('append');
  });

  it('is found by discovery', async () => {
    const { double } = await start();
    const client = clientOf(`esdb+discover://${double.address}?tls=false`);
    expect((await client.appendToStream('loan-1', loan(0))).success).toBe(true);
  });
});

describe('reads', () => {
  const data = (events: readonly { event?: { data: unknown } }[]) => events.map(({ event }) => event?.data);
  const labels = (...list: readonly number[]) => list.map((label) => ({ label }));

  it('go both ways through a stream, inclusive', async () => {
    const { client } = await start();
    await client.appendToStream('loan-1', loans(5));
    const read = (options: Parameters<typeof client.readStream>[1]) => all(client.readStream('loan-1', options));
    expect(data(await read({ fromRevision: 2n }))).toEqual(labels(2, 3, 4));
    expect(data(await read({ fromRevision: 2n, direction: BACKWARDS }))).toEqual(labels(2, 1, 0));
    expect(data(await read({ fromRevision: END, direction: BACKWARDS, maxCount: 2 }))).toEqual(labels(4, 3));
    expect(data(await read({ fromRevision: 9n }))).toEqual([]);
  });

  it('find no stream that is missing or soft-deleted, and a tombstone instead of one that is gone for ever', async () => {
    const { client } = await start();
    const read = () => all(client.readStream('loan-1'));
    await expect(read()).rejects.toBeInstanceOf(StreamNotFoundError);
    await client.appendToStream('loan-1', loans(2));
    await client.deleteStream('loan-1');
    await expect(read()).rejects.toBeInstanceOf(StreamNotFoundError);
    expect((await client.appendToStream('loan-1', loan(7), { expectedRevision: NO_STREAM })).nextExpectedRevision).toBe(2n);
    expect(data(await read())).toEqual(labels(7));
    await client.tombstoneStream('loan-1');
    await expect(read()).rejects.toBeInstanceOf(StreamDeletedError);
  });

  it('of all include a position forwards and end before it backwards, and show what the system writes', async () => {
    const { double, client } = await start({ systemEventEvery: 1 });
    await client.appendToStream('loan-1', loans(1));
    await client.appendToStream('loan-2', loans(1));
    const everything = await all(client.readAll());
    expect(everything.map(({ event }) => event?.streamId)).toEqual(double.log.events.map((event) => event.stream));
    const third = double.log.events[2];
    const fromPosition = { commit: third?.position ?? 0n, prepare: third?.position ?? 0n };
    expect((await all(client.readAll({ fromPosition, maxCount: 1 })))[0]?.event?.id).toBe(third?.id);
    expect((await all(client.readAll({ fromPosition, direction: BACKWARDS, maxCount: 1 })))[0]?.event?.id).toBe(double.log.events[1]?.id);
  });

  it('refuse a position at which nothing begins', async () => {
    const { client } = await start();
    const madeUp = all(client.readAll({ fromPosition: { commit: 1n, prepare: 1n } }));
    await expect(madeUp).rejects.toThrow('invalid position');
  });
});

describe('subscriptions', () => {
  const seen = (events: readonly AllStreamResolvedEvent[]) => events.map(({ event }) => `${event?.revision}@${event?.streamId}`);

  it('send past events, then live ones, through filters of prefix and pattern', async () => {
    const { client } = await start({ systemEventEvery: 1 });
    await client.appendToStream('loan-1', loans(2));
    await client.appendToStream('pool-1', loans(1));
    const byStream = client.subscribeToAll({ fromPosition: START, filter: streamNameFilter({ prefixes: ['loan-'] }) });
    const byType = client.subscribeToAll({ fromPosition: START, filter: eventTypeFilter({ regex: '^Loan' }) });
    await untilLive(byStream);
    await client.appendToStream('loan-1', loan(2));
    expect(seen(await take(byStream, 3))).toEqual(['0@loan-1', '1@loan-1', '2@loan-1']);
    expect(seen(await take(byType, 4))).toEqual(['0@loan-1', '1@loan-1', '0@pool-1', '2@loan-1']);
  });

  it('begin after a position and after a revision, exclusive', async () => {
    const { client } = await start();
    const { position } = await client.appendToStream('loan-1', loans(2));
    await client.appendToStream('loan-1', loans(1));
    if (position === undefined) throw new Error('no position');
    expect(seen(await take(client.subscribeToAll({ fromPosition: position }), 1))).toEqual(['2@loan-1']);
    const byStream: StreamSubscription = client.subscribeToStream('loan-1', { fromRevision: 0n });
    expect((await take(byStream, 2)).map(({ event }) => event?.revision)).toEqual([1n, 2n]);
  });

  it('send checkpoints of what a filter passes over', async () => {
    const { double, client } = await start();
    await client.appendToStream('pool-1', loans(70));
    const reached: bigint[] = [];
    const filter = streamNameFilter({ prefixes: ['loan-'], checkpointInterval: 1, checkpointReached: async (_, { commit }) => void reached.push(commit) });
    await untilLive(client.subscribeToAll({ fromPosition: START, filter }).resume());
    expect(reached).toEqual([double.log.events[31], double.log.events[63], double.log.events.at(-1)].map((event) => event?.position));
  });

  it.each([
    { how: 'cleanly', disturb: (double: EsdbDouble) => double.subscriptions.endAll(), error: undefined },
    { how: 'as too slow', disturb: (double: EsdbDouble) => double.subscriptions.failAll('consumer-too-slow'), error: TimeoutError },
    { how: 'with the connection', disturb: (double: EsdbDouble) => double.wire.cutAll(), error: UnavailableError },
    { how: 'with the server', disturb: (double: EsdbDouble) => double.interrupt(), error: UnavailableError },
  ])('end $how', async ({ disturb, error }) => {
    const { double, client } = await start();
    const subscription = client.subscribeToAll({ fromPosition: END });
    const ended = new Promise<unknown>((resolve) => subscription.on('error', resolve).on('end', () => resolve(undefined)));
    subscription.resume();
    await untilLive(subscription);
    await disturb(double);
    if (error === undefined) expect(await ended).toBeUndefined();
    else expect(await ended).toBeInstanceOf(error);
  });

  it('can fall silent while everything else works', async () => {
    const { double, client } = await start();
    const subscription = client.subscribeToAll({ fromPosition: END });
    let received = 0;
    subscription.on('data', () => (received += 1));
    await untilLive(subscription);
    double.subscriptions.silenceAll();
    await client.appendToStream('loan-1', loans(3));
    const witness = client.subscribeToStream('loan-1');
    await take(witness, 3);
    expect(received).toBe(0);
  });
});

describe('the wire', () => {
  it('can go dead without telling anybody, and new connections still work', async () => {
    const { double, client } = await start({ announcesBatchAppend: false });
    await client.appendToStream('loan-1', loan(0));
    double.wire.freeze();
    await expect(client.appendToStream('loan-1', loan(1), { deadline: 50 })).rejects.toMatchObject({ type: 'deadline-exceeded' });
    expect(double.log.stream('loan-1').events.length).toBe(1);
    expect((await clientOf(withOwnConnection(double.url)).appendToStream('loan-1', loan(2))).nextExpectedRevision).toBe(1n);
  });

  it('leads to the same log after a restart', async () => {
    const { double, client } = await start({ announcesBatchAppend: false });
    await client.appendToStream('loan-1', loans(2));
    await double.restart();
    const again = clientOf(withOwnConnection(double.url));
    expect(await all(again.readStream('loan-1'))).toHaveLength(2);
  });
});
