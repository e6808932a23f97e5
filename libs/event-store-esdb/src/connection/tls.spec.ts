import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoreUnavailableError } from '@zhubao/event-store';
import { EsdbDouble, selfSignedCertificate } from '@zhubao/event-store-esdb-double';
import { User } from '../index.js';
import { Collector } from '../testing/collector.js';
import { loanEvents } from '../testing/events.js';
import { stopped } from '../testing/stopped.js';
import { stores } from '../testing/stores.js';

const password = 'geh-heim';
const open = stores();
const start = stopped(EsdbDouble.start);
const tls = selfSignedCertificate();

let folder: string;
let authority: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'esdb-tls-'));
  authority = join(folder, 'ca.pem');
  writeFileSync(authority, tls.certificate);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('an encrypted connection', () => {
  it('trusts the authority that it is given, and shows user and password to the server', async () => {
    const double = await start({ tls, users: { zhang: password } });
    const { store } = await open({ connection: `${double.url}&tlsCAFile=${encodeURIComponent(authority)}`, user: new User('zhang', password) });
    await store.append('loan-1', 'no-stream', loanEvents(2));
    const collector = new Collector(store);
    await collector.untilCount(2);
    expect((await store.readStream('loan-1', { limit: 9 })).length).toBe(2);
  });

  it('takes user and password from the string, too', async () => {
    const double = await start({ tls, users: { zhang: password } });
    const connection = double.url.replace('esdb://', `esdb://zhang:${password}@`);
    const { store } = await open({ connection: `${connection}&tlsCAFile=${encodeURIComponent(authority)}` });
    expect(await store.head()).toBeUndefined();
  });

  it('is not made to a server whose authority is unknown', async () => {
    const double = await start({ tls });
    await expect(open({ connection: double.url, patienceMs: 0 })).rejects.toBeInstanceOf(StoreUnavailableError);
  });

  it('does not open for a wrong password, and does not show it', async () => {
    const double = await start({ tls, users: { zhang: 'another' } });
    const error: unknown = await open({ connection: `${double.url}&tlsCAFile=${encodeURIComponent(authority)}`, user: new User('zhang', password) }).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(StoreUnavailableError);
    expect(String(error)).toContain('name, password and access control');
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(password);
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(Buffer.from(`zhang:${password}`).toString('base64'));
  });
});
