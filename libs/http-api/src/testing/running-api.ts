import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Engine, RehearsalClock } from '@zhubao/application';
import type { Role } from '@zhubao/domain';
import { filesAt, type OpenStores, openStores } from '@zhubao/stores';
import { type Client, zhubaoClient } from '@zhubao/api-client';
import { Authenticator, type SignedIn } from '../access/authenticator.js';
import { EVERY_ROLE } from '../access/viewer.js';
import { problem } from '../problems/problem.js';
import { type ApiOptions, startApi } from '../start-api.js';

/** Whoever a token names, as `ROLE.org.user` in base64url: identity is tested elsewhere. */
class NamedInToken extends Authenticator {
  override async signedIn(token: string): Promise<SignedIn> {
    const [role, org, user] = Buffer.from(token, 'base64url').toString().split(' ');
    const known = EVERY_ROLE.find((one) => one === role);
    if (known === undefined || !org || !user) throw problem('UNAUTHENTICATED', { zh: '令牌无效。', en: 'The token is not valid.' });
    return { viewer: { role: known, org, user }, untilMs: Number.POSITIVE_INFINITY };
  }
}

export function tokenOf(role: Role, org: string, user = role.toLowerCase()): string {
  return Buffer.from(`${role} ${org} ${user}`).toString('base64url');
}

export interface RunningApiRig {
  readonly url: string;
  readonly engine: Engine;
  readonly stores: OpenStores;
  /** What the server did not foresee: a test that leaves any has found a defect. */
  readonly unforeseen: readonly unknown[];
  as(role: Role, org?: string, user?: string): Client;
  get(path: string, token?: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: string, token?: string, headers?: Record<string, string>): Promise<Response>;
  stop(): Promise<void>;
}

/** A server over stores of its own, for exercises, on a port that was free. */
export async function runningApi(options: Partial<ApiOptions> = {}): Promise<RunningApiRig> {
  const folder = await mkdtemp(join(tmpdir(), 'zhubao-api-'));
  const stores = await openStores(filesAt(join(folder, 'log.sqlite'), join(folder, 'read-models.sqlite')), 'deferred');
  const clock = new RehearsalClock();
  const engine = await Engine.start({ events: stores.events, readModels: stores.readModels, keys: stores.keys, clock, soleWriter: true });
  const unforeseen: unknown[] = [];
  const api = await startApi({ engine, authenticator: new NamedInToken(), rehearsal: clock, host: '127.0.0.1', port: 0, version: '0.0.0', onUnforeseen: (error) => unforeseen.push(error), ...options });
  const headersOf = (token: string | undefined, more: Record<string, string>): Record<string, string> => ({ ...(token !== undefined && { Authorization: `Bearer ${token}` }), ...more });
  return {
    url: api.url, engine, stores, unforeseen,
    as: (role, org = role.toLowerCase(), user) => zhubaoClient({ baseUrl: api.url, token: () => tokenOf(role, org, user), language: 'en' }),
    get: (path, token, headers = {}) => fetch(`${api.url}${path}`, { headers: headersOf(token, headers) }),
    post: (path, body, token, headers = {}) => fetch(`${api.url}${path}`, { method: 'POST', body, headers: headersOf(token, { 'Content-Type': 'application/json', ...headers }) }),
    async stop() {
      await api.close();
      await engine.stop();
      await stores.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const EXAMPLES = fileURLToPath(new URL('../../../../examples/', import.meta.url));

/** What an upload of lines answers, line by line. */
export async function linesOf(response: Response): Promise<readonly Record<string, unknown>[]> {
  return (await response.text()).split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
}
