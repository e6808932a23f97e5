import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { COMMAND_NAMES, schemaOfCommand } from '@zhubao/application';
import type { CommandName, Role } from '@zhubao/domain';
import type { AccountFile } from './access/accounts.js';
import { EVERY_ROLE } from './access/viewer.js';
import { READINGS } from './readings/all-readings.js';
import { livedYear, YEAR } from './testing/lived-year.js';
import { OPERATIONS, OTHERS, sampleRequest, type Sent } from './testing/operations.js';
import { routesOf } from './testing/routes.js';
import { type RunningApiRig } from './testing/running-api.js';
import { SaidLocally } from './testing/said-locally.js';
import { tokenOf } from './testing/said-viewer.js';
import { sampleOf } from './testing/samples.js';
import { temporaryFolder } from './testing/temporary-folder.js';
import { HEARD_BESIDE, HEARD_BY_OTHERS, ISSUERS, rolesOf } from './testing/who-may.js';

jest.setTimeout(120_000);

const path = temporaryFolder();
let api: RunningApiRig;
let accounts: AccountFile;
let authenticator: SaidLocally;
beforeAll(async () => {
  ({ authenticator, file: accounts } = await SaidLocally.over(path));
  api = await livedYear({ authenticator });
});
afterAll(async () => {
  await api.stop();
  accounts.close();
});

/** A firm belongs to no bank until it borrows there. */
const OF_NO_BANK: readonly CommandName[] = ['RegisterEnterprise', 'NominateEnterprise'];

const named = { loanId: YEAR.loanId, agreementId: YEAR.agreementId, uscc: YEAR.uscc };

const TAKEN_OR_SHOWN = ['commands', 'previews'] as const;
async function answerTo(what: (typeof TAKEN_OR_SHOWN)[number], name: CommandName, role: Role, org: string): Promise<number> {
  const body = JSON.stringify({ data: sampleOf(schemaOfCommand(name), named) });
  return (await api.post(`/api/v1/${what}/${name}`, body, tokenOf(role, org))).status;
}

describe.each(TAKEN_OR_SHOWN)('Of %s', (what) => {
  it.each(COMMAND_NAMES)('%s is for those whom the contract names, and for no one else', async (name) => {
    const admitted = rolesOf(ISSUERS[name]);
    for (const role of EVERY_ROLE) {
      const status = await answerTo(what, name, role, role === 'BANK' ? YEAR.bank : role.toLowerCase());
      if (admitted.includes(role)) expect(`${role} ${[400, 401, 403, 500].includes(status) ? status : 'taken'}`).toBe(`${role} taken`);
      else expect(`${role} ${status}`).toBe(`${role} 403`);
    }
  });

  it.each(COMMAND_NAMES.filter((name) => ISSUERS[name].includes('B')))('%s is refused to a bank whose agreement it does not concern', async (name) => {
    const status = await answerTo(what, name, 'BANK', 'icbc');
    if (OF_NO_BANK.includes(name)) expect(status).not.toBe(403);
    else expect(status).toBe(403);
  });
});

describe('A command', () => {

  it('is refused to who has not signed in, and to who signs in as somebody that there is not', async () => {
    expect((await api.post('/api/v1/commands/RecordDecision', '{"data":{}}')).status).toBe(401);
    expect((await api.post('/api/v1/commands/RecordDecision', '{"data":{}}', 'nonsense')).status).toBe(401);
    expect((await api.post('/api/v1/commands/RecordDecision', '{"data":{}}', Buffer.from('SYSTEM zhubao clock').toString('base64url'))).status).toBe(401);
  });
});

const pathsOf = (path: string): string => `/api/v1/${path.replaceAll(/:(\w+)/g, (_, part: string) => String(Reflect.get({ ...named, collection: 'loans' }, part) ?? 'x'))}`;
/** What of the year belongs to its bank alone. */
const OF_THE_BANK = new RegExp(`"(?:(?:pool|loan|agreement|approval)-)?(?:${[YEAR.agreementId, ...YEAR.loans].join('|')})"`);

describe('A reading', () => {
  it.each(READINGS)('$name ($path) is for those whom it admits, and for no one else', async ({ path, admits }) => {
    for (const role of EVERY_ROLE) {
      const { status } = await api.get(pathsOf(path), tokenOf(role, role === 'BANK' ? YEAR.bank : role.toLowerCase()));
      if (admits.includes(role)) expect(`${role} ${[401, 403, 500].includes(status) ? status : 'admitted'}`).toBe(`${role} admitted`);
      else expect(`${role} ${status}`).toBe(`${role} 403`);
    }
    expect((await api.get(pathsOf(path))).status).toBe(401);
  });

  it.each(READINGS.filter(({ admits }) => admits.includes('BANK')))('$name ($path) shows nothing of another bank, live or at a point in time, as JSON or as a spreadsheet', async ({ path, clocks, table }) => {
    const points = clocks === 'both' ? ['', '?asOf=2026-03-31', '?knownAt=2026-06-30'] : [''];
    for (const asked of [...points, ...(table ? ['?format=csv'] : [])]) {
      const text = await (await api.get(`${pathsOf(path)}${asked}`, tokenOf('BANK', 'icbc'), { 'Accept-Language': 'en' })).text();
      // Problems name the address, which the caller knows.
      expect(text.replace(/"instance":"[^"]*"|"path":"[^"]*"/g, '')).not.toMatch(OF_THE_BANK);
    }
  });
});



async function statusOf({ method, to, body }: Sent, token?: string): Promise<number> {
  const response = await (method === 'GET' ? api.get(to, token) : api.post(to, body ?? '', token));
  // A stream of events has no end.
  await response.body?.cancel();
  return response.status;
}

async function expectHeard(request: () => Sent | Promise<Sent>, who: string): Promise<void> {
  const admitted = rolesOf(who);
  for (const role of EVERY_ROLE) {
    const status = await statusOf(await request(), tokenOf(role, role === 'BANK' ? YEAR.bank : role.toLowerCase()));
    if (admitted.includes(role)) expect(`${role} ${[401, 403, 500].includes(status) ? status : 'heard'}`).toBe(`${role} heard`);
    else expect(`${role} ${status}`).toBe(`${role} 403`);
  }
}

/** Something that waits for a second person. */
async function proposalId(): Promise<string> {
  const injected = await api.as('TREASURY').POST('/api/v1/commands/InjectRiskFund', { body: { data: { agreementId: YEAR.agreementId, amountFen: 50_000, budgetDocNo: 'B', slipNo: randomUUID() } } });
  const { data } = await api.as('OFFICE', 'office', 'wang.lihua').POST('/api/v1/commands/ReverseEntry', { body: { data: { agreementId: YEAR.agreementId, reason: '误记', decisionId: 'LD-2026-02', eventId: injected.data?.events[0]?.id ?? '' } } });
  return data?.proposalId ?? 'nothing was proposed';
}

describe('Any other operation', () => {
  it('is one that the table of who is heard knows, and the table knows no more', () => {
    expect(Object.keys(HEARD_BY_OTHERS).toSorted()).toEqual(OTHERS.map(({ id }) => id).toSorted());
  });

  it.each(OTHERS)('$id is for those whom this table names, and for no one else', async (operation) => {
    // Each asks of another: a proposal is decided once.
    const fields = async (): Promise<object> => (operation.path.includes('{proposalId}') ? { ...named, proposalId: await proposalId() } : named);
    await expectHeard(async () => sampleRequest(operation, { ...(await fields()), commandId: randomUUID() }), HEARD_BY_OTHERS[operation.id] ?? '');
  });

  it.each(Object.entries(HEARD_BESIDE))('%s is for %s', (route, who) => {
    const [method, to = ''] = route.split(' ');
    return expectHeard(() => ({ method: method === 'GET' ? 'GET' : 'POST', to, body: '' }), who);
  });
});

describe('The API', () => {
  it('has no route beside its document but those that are named here', () => {
    const declared = OPERATIONS.map(({ method, path: to }) => `${method} ${to}`);
    const patterned = routesOf(api.engine, authenticator).flatMap((route) => {
      const each = /^POST \/api\/v1\/(commands|previews)\/\{name\}$/.exec(route)?.[1];
      return each === undefined ? [route] : COMMAND_NAMES.map((name) => `POST /api/v1/${each}/${name}`);
    });
    expect(patterned.toSorted()).toEqual([...declared, ...Object.keys(HEARD_BESIDE)].toSorted());
  });

  it.each(OPERATIONS)('hears nobody who has not signed in ($id)', async (operation) => {
    const status = await statusOf(sampleRequest(operation, named));
    expect(status === 401).toBe(!operation.isOpen);
  });
});
