import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { DocumentWrite, ReadModelStore } from '@zhubao/read-models';
import { openMongoReadModelStore } from './index.js';
import { ownDatabase } from './testing/database.js';
import { Gate } from './testing/gate.js';
import { describeOnServer } from './testing/server.js';

jest.setTimeout(60_000);

/** Documents of one request. */
const part = 1_000;
const loans = (first: number, count: number, position: number): readonly DocumentWrite[] =>
  Array.from({ length: count }, (_, i) => ({ key: `L${first + i}`, position, document: { position } }));

describeOnServer('a write of several requests', () => {
  const database = ownDatabase();
  let gate: Gate;
  let store: ReadModelStore;

  beforeEach(async () => {
    gate = await Gate.to(database().url);
    store = await openMongoReadModelStore({ ...database(), url: gate.through(database().url) });
    await store.ensureCollection({ name: 'loans', indexes: [] });
  });
  afterEach(async () => {
    await store.close();
    await gate.close();
  });

  const requestsOf = async (writes: readonly DocumentWrite[]): Promise<readonly string[]> => {
    const before = gate.commands.length;
    await store.write('loans', writes);
    return gate.commands.slice(before).flatMap((command) => ['find', 'insert', 'update'].filter((name) => command[name] === 'loans'));
  };

  it('looks for no more keys once it has met a part that was all new', async () => {
    expect(await requestsOf(loans(0, 3 * part, 1))).toEqual(['find', 'insert', 'insert', 'insert']);
  });

  it('looks again after a part that was not, and keeps the newest of each', async () => {
    await store.write('loans', [...loans(part, 1, 9), ...loans(part + 1, 1, 1)]);
    expect(await requestsOf(loans(0, 3 * part, 5))).toEqual(['find', 'insert', 'insert', 'update', 'find', 'insert']);
    const positions = (await store.getMany('loans', ['L0', `L${part}`, `L${part + 1}`, `L${2 * part}`])).map(({ key, position }) => [key, position]);
    expect(Object.fromEntries(positions)).toEqual({ L0: 5, [`L${part}`]: 9, [`L${part + 1}`]: 5, [`L${2 * part}`]: 5 });
  });
});
