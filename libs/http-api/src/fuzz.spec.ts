import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { COMMAND_NAMES, schemaOfCommand } from '@zhubao/application';
import { routeOf, type Role } from '@zhubao/domain';
import fc from 'fast-check';
import type { AccountFile } from './access/accounts.js';
import { EVERY_ROLE } from './access/viewer.js';
import { READINGS } from './readings/all-readings.js';
import { sharedParameters } from './readings/reading.controllers.js';
import { beginningOf, expectNoInsides, expectRefused, FUZZING } from './testing/fuzzing.js';
import { livedYear, YEAR } from './testing/lived-year.js';
import { nearlyRequest, OTHERS } from './testing/operations.js';
import { type RunningApiRig } from './testing/running-api.js';
import { SaidLocally } from './testing/said-locally.js';
import { tokenOf } from './testing/said-viewer.js';
import { nearly, sampleOf } from './testing/samples.js';
import { temporaryFolder } from './testing/temporary-folder.js';

jest.setTimeout(240_000);

const path = temporaryFolder();
let api: RunningApiRig;
let accounts: AccountFile;
beforeAll(async () => {
  const { authenticator, file } = await SaidLocally.over(path);
  accounts = file;
  api = await livedYear({ authenticator, limits: { signInsPerMinute: 1_000_000 }, live: { perUser: 10_000, inAll: 10_000 } });
});
afterAll(async () => {
  await api.stop();
  accounts.close();
});

const named = { loanId: YEAR.loanId, agreementId: YEAR.agreementId, uscc: YEAR.uscc };

/** All that a request may change: the log, and the accounts. */
const written = async (): Promise<readonly unknown[]> => [await api.engine.events.head(), accounts.all(), [...accounts.changes()]];

describe('Whatever is sent as a command', () => {
  it.each(COMMAND_NAMES)('%s is taken, or refused with nothing written', async (name) => {
    const [role = 'OFFICE']: readonly Role[] = routeOf(name, sampleOf(schemaOfCommand(name)) as never).by;
    const token = tokenOf(role === 'SYSTEM' ? 'OFFICE' : role, role === 'BANK' ? YEAR.bank : role.toLowerCase());
    await fc.assert(fc.asyncProperty(
      fc.record({ data: nearly(schemaOfCommand(name), named), on: fc.option(fc.oneof(fc.constant('2026-01-05'), fc.string()), { nil: undefined }), evidence: fc.option(fc.jsonValue(), { nil: undefined }) }),
      async (body) => {
        const before = await api.engine.events.head();
        const response = await api.post(`/api/v1/commands/${name}`, JSON.stringify(body), token);
        if (response.ok) {
          expect(await response.json()).toEqual({ stream: expect.any(String), revision: expect.any(Number), position: expect.any(Number), events: expect.any(Array) });
          return;
        }
        await expectRefused(response);
        expect(await api.engine.events.head()).toBe(before);
      },
    ), FUZZING);
  });

  it('is refused when it is no JSON object at all', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue().map((value) => JSON.stringify(value))), async (body) => {
      await expectRefused(await api.post('/api/v1/commands/RecordDecision', body, tokenOf('LEADING_GROUP', 'leading-group')));
    }), { ...FUZZING, numRuns: 50 });
  });

  it('is refused when it is not UTF-8, compressed, too large or of another type, each with its status', async () => {
    const to = `${api.url}/api/v1/commands/RecordDecision`;
    const as = { Authorization: `Bearer ${tokenOf('LEADING_GROUP', 'leading-group')}` };
    const json = { ...as, 'Content-Type': 'application/json' };
    const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>): Promise<Response> => fetch(to, { method: 'POST', body, headers });
    const statuses = await Promise.all([
      send(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), json),
      send(new Uint8Array([0x1f, 0x8b, 8, 0]), { ...json, 'Content-Encoding': 'gzip' }),
      send('x'.repeat(1_100_000), json),
      send('a=b', { ...as, 'Content-Type': 'application/x-www-form-urlencoded' }),
    ].map(async (sent) => {
      const response = await sent;
      await expectRefused(response.clone());
      return response.status;
    }));
    expect(statuses).toEqual([400, 415, 413, expect.any(Number)]);
    expect([400, 415]).toContain(statuses[3]);
  });
});

describe('Whatever is asked of', () => {
  it.each(READINGS)('$name is answered, or refused', async (one) => {
    const parameters = { ...sharedParameters(one), ...one.parameters };
    const right = (name: string): unknown => sampleOf(parameters[name]?.schema ?? {});
    const values = Object.fromEntries(Object.keys(parameters).filter((name) => name !== 'after').map((name) => [name, fc.oneof(
      { weight: 3, arbitrary: fc.constant(String(right(name))) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 250 }) }, { weight: 1, arbitrary: fc.constantFrom('-1', '1e9', '2026-02-30', 'null', '[]', '__proto__', "' or 1=1 --") },
    )]));
    await fc.assert(fc.asyncProperty(fc.record(values, { requiredKeys: [] }), fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 80 }) }), async (query, part) => {
      const path = one.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(part ?? String(Reflect.get(named, name) ?? 'x')));
      const response = await api.get(`/api/v1/${path}?${new URLSearchParams(query as Record<string, string>).toString()}`, tokenOf('OFFICE', 'office'));
      if (!response.ok) await expectRefused(response);
      else await response.arrayBuffer();
    }), FUZZING);
  });
});

describe('Whatever else is sent', () => {
  it.each(OTHERS)('to $id is heard, or refused with nothing written', async (operation) => {
    await fc.assert(fc.asyncProperty(nearlyRequest(operation, named), fc.constantFrom(...EVERY_ROLE), async ({ method, to, body }, role) => {
      const token = tokenOf(role, role === 'BANK' ? YEAR.bank : role.toLowerCase());
      const before = await written();
      const response = await (method === 'GET' ? api.get(to, token) : api.post(to, body ?? '', token));
      if (response.ok) return expectNoInsides(await beginningOf(response));
      await expectRefused(response, ...(operation.id === 'signIn' ? [401] : []));
      expect(await written()).toEqual(before);
    }), FUZZING);
  });
});
