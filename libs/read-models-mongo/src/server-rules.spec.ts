import { afterEach, describe, expect, it } from '@jest/globals';
import { inspect } from 'node:util';
import { openMongoReadModelStore } from './index.js';
import { requireUsable } from './server-rules.js';
import { type Greeter, greeterThatSays } from './testing/greeter.js';

describe('a server', () => {
  it.each([
    ['a single server', { maxWireVersion: 13, isWritablePrimary: true }],
    ['a primary', { maxWireVersion: 25, isWritablePrimary: true, setName: 'rs0' }],
    ['a router', { maxWireVersion: 25, isWritablePrimary: true, msg: 'isdbgrid' }],
  ])('can be used when it is %s', (_what, hello) => {
    expect(() => requireUsable(hello, 'db1/zhubao')).not.toThrow();
  });

  it.each([
    ['too old', 'too-old', { maxWireVersion: 9, isWritablePrimary: true }, '5.0'],
    ['a secondary', 'not-writable', { maxWireVersion: 25, isWritablePrimary: false, setName: 'rs0' }, '"rs0"'],
    ['read-only', 'not-writable', { maxWireVersion: 25, isWritablePrimary: true, readOnly: true }, 'read-only'],
  ])('cannot be used when it is %s, and the message says so', (_what, reason, hello, hint) => {
    expect(() => requireUsable(hello, 'db1/zhubao')).toThrow(expect.objectContaining({ name: 'ReadModelServerError', reason, message: expect.stringMatching(`db1/zhubao.*${hint}`) }));
  });
});

describe('opening the read models', () => {
  let greeter: Greeter | undefined;
  afterEach(async () => {
    await greeter?.close();
    greeter = undefined;
  });

  const timeouts = { selectionMs: 300 };
  const usual = { helloOk: true, isWritablePrimary: true, minWireVersion: 0, maxBsonObjectSize: 16777216, maxMessageSizeBytes: 48000000, maxWriteBatchSize: 100000 };
  const secondary = { ...usual, maxWireVersion: 21, isWritablePrimary: false, secondary: true, setName: 'rs0', setVersion: 1 };

  it.each([
    ['older than its driver speaks to', 'too-old', { ...usual, maxWireVersion: 4 }, ''],
    ['older than the store needs', 'too-old', { ...usual, maxWireVersion: 9 }, ''],
    ['a secondary that is asked directly', 'not-writable', secondary, '?directConnection=true'],
  ])('is refused by a server that is %s', async (_what, reason, hello, query) => {
    greeter = await greeterThatSays(() => hello);
    await expect(openMongoReadModelStore({ url: `${greeter.url}${query}`, timeouts })).rejects.toMatchObject({ name: 'ReadModelServerError', reason, message: expect.stringContaining('127.0.0.1') });
  });

  it('is refused by a replica set without a primary, with the members that were seen', async () => {
    greeter = await greeterThatSays((host) => ({ ...secondary, me: host, hosts: [host] }));
    await expect(openMongoReadModelStore({ url: `${greeter.url}?replicaSet=rs0`, timeouts })).rejects.toMatchObject({ reason: 'not-writable', message: expect.stringContaining('RSSecondary') });
  });

  it('is refused by a host of another replica set than the address names', async () => {
    greeter = await greeterThatSays((host) => ({ ...usual, maxWireVersion: 21, setName: 'rs1', setVersion: 1, me: host, hosts: [host] }));
    await expect(openMongoReadModelStore({ url: `${greeter.url}?replicaSet=rs0`, timeouts })).rejects.toMatchObject({ reason: 'unreachable', message: expect.stringContaining('"rs0"') });
  });

  it('says when nothing listens, where, and repeats no password', async () => {
    const closed = await greeterThatSays(() => usual);
    await closed.close();
    const failure = await openMongoReadModelStore({ url: closed.url, username: 'li', password: 'secret', timeouts }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'ReadModelServerError', reason: 'unreachable', message: expect.stringMatching(/127\.0\.0\.1:\d+\/zhubao.*ECONNREFUSED/) });
    expect(inspect(failure, { depth: Infinity, showHidden: true })).not.toContain('secret');
  });

  it('says which option of the address is not known', async () => {
    await expect(openMongoReadModelStore({ url: 'mongodb://db1/zhubao?colour=red' })).rejects.toMatchObject({ name: 'ReadModelAddressError', message: expect.stringContaining('colour') });
  });
});
