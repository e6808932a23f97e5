import { randomBytes, randomUUID } from 'node:crypto';
import type { Request } from 'autocannon';
import { repaidLoan, repayment } from '../bars/orders.js';
import type { ServerProcess } from './server-process.js';

/** Who may ask what: a token for each account, and the requests that are measured. */
export interface Callers {
  /** A repayment of interest, each time of the next loan and by the bank of its pool. */
  readonly command: Request;
  /** Fifty loans of one status. */
  readonly page: Request;
  /** One loan. */
  readonly one: Request;
}

/** Accounts that a first start has made sign in, each with its one-time password. */
export async function signedIn(server: ServerProcess, loansAPool: number): Promise<Callers> {
  const tokens = new Map<string, string>();
  for (const line of server.lines) {
    const [, user, org, password] = /^│ (\S+) +│ (?:BANK|OFFICE) +│ (\S+) +│ (\S+) +│$/.exec(line) ?? [];
    if (user !== undefined && org !== undefined && password !== undefined) tokens.set(org, await tokenOf(server, user, password));
  }
  const bearer = (org: string): Readonly<Record<string, string>> => ({ authorization: `Bearer ${tokens.get(org) ?? ''}` });
  const order = repayment(0);
  let no = 0;
  const next = (request: Request): Request => {
    const { actor, data } = order(no, loansAPool);
    no += 1;
    return { ...request, headers: { 'content-type': 'application/json', ...bearer(actor.org) }, body: JSON.stringify({ commandId: randomUUID(), data }) };
  };
  return {
    command: { method: 'POST', path: '/api/v1/commands/RecordRepayment', setupRequest: next },
    page: { method: 'GET', path: '/api/v1/loans?status=DISBURSED&limit=50', headers: bearer('office') },
    one: { method: 'GET', path: `/api/v1/loans/${repaidLoan(0, loansAPool)}`, headers: bearer('office') },
  };
}

/** The answer that a server gives to a request. @throws Error for a refusal */
export async function answerTo({ url }: ServerProcess, asked: Request): Promise<string> {
  const { method = 'GET', path = '', headers = {}, body } = asked.setupRequest?.(asked) ?? asked;
  const answer = await fetch(`${url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} is answered ${answer.status}: ${text.slice(0, 500)}`);
  return text;
}

async function tokenOf({ url }: ServerProcess, user: string, password: string): Promise<string> {
  const body = JSON.stringify({ user, password, newPassword: randomBytes(16).toString('base64url') });
  const answer = await fetch(`${url}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { token } = (await answer.json()) as { readonly token?: string };
  if (token === undefined) throw new Error(`${user} cannot sign in: ${answer.status}.`);
  return token;
}
