import { afterEach, expect, it, jest } from '@jest/globals';
import { inspect } from 'node:util';
import type { CollectionDefinition } from '@zhubao/read-models';
import { openMongoReadModelStore } from './index.js';
import { onDatabase } from './testing/database.js';
import { Gate } from './testing/gate.js';
import { describeWithProgram, OwnServer } from './testing/own-server.js';

jest.setTimeout(60_000);

describeWithProgram('a server of its own', () => {
  let server: OwnServer;
  afterEach(async () => server.remove());

  const put = (position: number) => ({ key: 'L1', position, document: { position } });

  it('is killed and started again while the read models are open: what was written is there, and they go on', async () => {
    server = new OwnServer();
    await server.start();
    const store = await openMongoReadModelStore({ url: `mongodb://${server.address}/zhubao`, timeouts: { selectionMs: 30_000 } });
    await store.ensureCollection({ name: 'loans', indexes: [] });
    await store.write('loans', [put(1)]);
    await server.stop();
    const waiting = store.write('loans', [put(2)]);
    await server.start();
    await waiting;
    expect(await store.get('loans', 'L1')).toEqual(put(2));
    await store.close();
  });

  it('that lost sight of an index which is there makes those that are not, and goes on', async () => {
    server = new OwnServer();
    await server.start();
    const store = await openMongoReadModelStore({ url: `mongodb://${server.address}/zhubao` });
    const loans = (indexes: readonly (readonly string[])[]): CollectionDefinition => ({ name: 'loans', indexes });
    await store.ensureCollection(loans([]));
    server.inFile('zhubao', (file) => {
      const { table_name: table } = file.prepare("SELECT table_name FROM _ferretdb_collections WHERE name = 'loans'").get() as { readonly table_name: string };
      file.exec(`CREATE INDEX "${table}_live.status" ON "${table}" (_ferretdb_sjson)`);
    });
    await store.ensureCollection(loans([['status'], ['bankId']]));
    await onDatabase({ url: `mongodb://${server.address}/zhubao` }, async (database) => {
      expect((await database.collection('loans').indexes()).map(({ name }) => name)).toEqual(['_id_', 'live', 'live.bankId']);
    });
    await store.ensureCollection(loans([['status'], ['bankId']]));
    await store.close();
  });

  it('lets in who knows the password; to others the message says what to check, and repeats no password', async () => {
    server = new OwnServer('--test-enable-new-auth', '--setup-database=admin', '--setup-username=li', '--setup-password=the right one');
    await server.start();
    const url = `mongodb://${server.address}/zhubao?authSource=admin`;
    const store = await openMongoReadModelStore({ url, username: 'li', password: 'the right one' });
    await store.ensureCollection({ name: 'loans', indexes: [] });
    expect(await store.count('loans')).toBe(0);
    await store.close();

    const wrong = await openMongoReadModelStore({ url, username: 'li', password: 'a wrong one' }).catch((error: unknown) => error);
    expect(wrong).toMatchObject({ name: 'ReadModelServerError', reason: 'unauthorised', message: expect.stringContaining('authSource') });
    expect(inspect(wrong, { depth: Infinity, showHidden: true })).not.toContain('a wrong one');
    await expect(openMongoReadModelStore({ url })).rejects.toMatchObject({ reason: 'unauthorised', message: expect.stringContaining('readWrite') });
  });

  it('of a replica set is asked for the word of a majority, on disk; a single one for what is on its disk', async () => {
    server = new OwnServer('--repl-set-name=rs0');
    await server.start();
    const concern = async (): Promise<unknown> => {
      const gate = await Gate.to(`mongodb://${server.address}/`);
      const store = await openMongoReadModelStore({ url: gate.through(`mongodb://${server.address}/zhubao`) });
      await store.ensureCollection({ name: 'loans', indexes: [] });
      await store.write('loans', [put(1), { ...put(1), key: String(gate.commands.length) }]);
      await store.storeCheckpoint('loans', { position: 1, version: 1 });
      await store.close();
      await gate.close();
      const writes = gate.commands.filter((command) => 'insert' in command || 'update' in command);
      return { write: [...new Set(writes.map((command) => JSON.stringify(command['writeConcern'])))], read: gate.commands.find((command) => 'find' in command)?.['readConcern'] };
    };
    expect(await concern()).toEqual({ write: ['{"w":"majority","wtimeout":30000,"j":true}'], read: { level: 'majority' } });
    await server.remove();
    server = new OwnServer();
    await server.start();
    expect(await concern()).toEqual({ write: ['{"w":1,"wtimeout":30000,"j":true}'], read: undefined });
  });
});
