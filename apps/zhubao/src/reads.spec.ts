import { describe, expect, it, jest } from '@jest/globals';
import { Authenticator, type SignedIn, startApi } from '@zhubao/http-api';
import { storesIn, withStores } from './testing/lived-example.js';
import { LiveEngine } from './testing/live-engine.js';
import { aPool, theScheme } from './testing/pool-lines.js';
import { temporaryFolder } from './testing/temporary-files.js';
import { zhubao } from './testing/zhubao-process.js';

const file = temporaryFolder();
// Processes start and are waited for.
jest.setTimeout(240_000);

/** The auditor it is, whatever the token. */
class OneAuditor extends Authenticator {
  override async signedIn(): Promise<SignedIn> {
    return { viewer: { user: 'auditor', role: 'AUDITOR', org: 'audit-office' }, untilMs: Number.MAX_SAFE_INTEGER };
  }
}

const listed = async (stores: ReturnType<typeof storesIn>, ...more: string[]): Promise<unknown> =>
  JSON.parse((await zhubao('reads', '--store', `sqlite:${stores.log}`, '--read-models', `sqlite:${stores.readModels}`, '--json', ...more)).stdout);

describe('zhubao reads', () => {
  it('lists what was read through the API, also when the read models have been built anew since', async () => {
    const stores = storesIn(file, 'reads');
    await withStores(stores, async (open) => {
      const live = await LiveEngine.over(open);
      for (const line of [...theScheme(), ...aPool('ccb', 1_000)]) await live.take(line);
      await live.engine.rest();
      const api = await startApi({ engine: live.engine, authenticator: new OneAuditor(), host: '127.0.0.1', port: 0, version: '0', onUnforeseen: () => undefined });
      for (const path of ['pools', 'pools/ccb']) await (await fetch(`${api.url}/api/v1/${path}`, { headers: { Authorization: 'Bearer any' } })).text();
      await api.close();
      await live.stop();
    });
    const read = [{ user: 'auditor', path: '/api/v1/pools/ccb' }, { user: 'auditor', path: '/api/v1/pools' }];
    expect(await listed(stores)).toMatchObject(read);
    await zhubao('rebuild', '--store', `sqlite:${stores.log}`, '--read-models', `sqlite:${stores.readModels}`);
    expect(await listed(stores)).toMatchObject(read);
    expect(await listed(stores, '--limit', '1')).toHaveLength(1);
    expect(await listed(stores, '--user', 'regulator')).toEqual([]);
    expect(await listed(stores, '--to', '2025-07-31')).toEqual([]);
  });

  it('lists nothing where no server has run yet', async () => {
    const stores = storesIn(file, 'unread');
    await withStores(stores, async () => undefined);
    expect(await listed(stores)).toEqual([]);
  });
});
