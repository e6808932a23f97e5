import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Engine, RehearsalClock } from '@zhubao/application';
import type { Role } from '@zhubao/domain';
import { filesAt, type OpenStores, openStores } from '@zhubao/stores';
import { type Client, zhubaoClient } from '@zhubao/api-client';
import type { ApiOptions } from '../start-api.js';
import { tokenOf } from './said-viewer.js';
import { serveOver } from './serve.js';

export interface RunningApiRig {
  readonly url: string;
  readonly engine: Engine;
  readonly stores: OpenStores;
  as(role: Role, org?: string, user?: string): Client;
  get(path: string, token?: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  post(path: string, body: string, token?: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** @throws AggregateError of what the server did not foresee, which is a defect */
  stop(): Promise<void>;
  /** Stops, and leaves what it has stored in a folder, for servers to begin with. */
  leave(to: string): Promise<void>;
}

/** A server over stores of its own, for exercises; over a copy of what another has left where that is named. */
export async function runningApi(options: Partial<ApiOptions> = {}, left?: string): Promise<RunningApiRig> {
  const clock = new RehearsalClock();
  return startRig({ clock, left }, { rehearsal: clock, ...options });
}

type EngineParts = Pick<Parameters<typeof Engine.start>[0], 'clock' | 'signing' | 'followers'> & { readonly left?: string | undefined };

/** A server over stores of its own, of which `live` has made what they hold before anybody asks. */
export async function startRig({ left, ...parts }: EngineParts, options: Partial<ApiOptions>, live: (engine: Engine, folder: string) => Promise<void> = async () => undefined): Promise<RunningApiRig> {
  const folder = await mkdtemp(join(tmpdir(), 'zhubao-api-'));
  if (left !== undefined) await cp(left, folder, { recursive: true });
  const stores = await openStores(filesAt(join(folder, 'log.sqlite'), join(folder, 'read-models.sqlite')), 'deferred');
  const engine = await Engine.start({ events: stores.events, readModels: stores.readModels, keys: stores.keys, soleWriter: stores.soleWriter, ...parts });
  await live(engine, folder);
  const unforeseen: unknown[] = [];
  const { url, close } = await serveOver(engine, { onUnforeseen: (error) => unforeseen.push(error), ...options });
  const headersOf = (token: string | undefined, more: Readonly<Record<string, string>>): Record<string, string> => ({ ...(token !== undefined && { Authorization: `Bearer ${token}` }), ...more });
  const end = async (to?: string): Promise<void> => {
    await close();
    await engine.stop();
    await stores.close();
    if (to !== undefined) await cp(folder, to, { recursive: true });
    await rm(folder, { recursive: true, force: true });
    if (unforeseen.length > 0) throw new AggregateError(unforeseen, `The server did not foresee: ${unforeseen.map(String).join('; ')}`);
  };
  return {
    url, engine, stores,
    as: (role, org = role.toLowerCase(), user) => zhubaoClient({ baseUrl: url, token: () => tokenOf(role, org, user), language: 'en' }),
    get: (path, token, headers = {}) => fetch(`${url}${path}`, { headers: headersOf(token, headers) }),
    post: (path, body, token, headers = {}) => fetch(`${url}${path}`, { method: 'POST', body, headers: headersOf(token, { 'Content-Type': 'application/json', ...headers }) }),
    stop: () => end(),
    leave: (to) => end(to),
  };
}

export const EXAMPLES = fileURLToPath(new URL('../../../../examples/', import.meta.url));

/** What an upload of lines answers, line by line. */
export async function linesOf(response: Response): Promise<readonly Record<string, unknown>[]> {
  return (await response.text()).split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
}
