import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { Engine } from '@zhubao/application';
import type { Role } from '@zhubao/domain';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { openMemoryReadModelStore } from '@zhubao/read-models';
import { Authenticator, type SignedIn } from '../access/authenticator.js';
import { type Observation, observedStores, observeSilently } from '../observing/observation.js';
import { problem } from '../problems/problem.js';
import { type ApiOptions, type RunningApi, startApi } from '../start-api.js';

/** A token is `ROLE:user`; `gate` holds up whoever is to be let in. */
export class OpenBook extends Authenticator {
  gate: Promise<void> = Promise.resolve();
  asked = 0;

  override async signedIn(token: string): Promise<SignedIn> {
    this.asked += 1;
    await this.gate;
    const [role, user] = token.split('~');
    if (role === undefined || user === undefined) throw problem('UNAUTHENTICATED', { zh: '令牌无效。', en: 'No such token.' });
    return { viewer: { role: role as Role, user, org: role.toLowerCase() }, untilMs: Number.POSITIVE_INFINITY };
  }
}

export type ServeOptions = Partial<Pick<ApiOptions, 'limits' | 'metricsAccess' | 'observation' | 'onUnforeseen' | 'authenticator' | 'consoleFolder'>>;

export interface Served {
  /** Starts a server over the engine of this spec, for one test. */
  serve(options?: ServeOptions): Promise<RunningApi>;
  engine(): Engine;
  readonly book: OpenBook;
}

/** An engine for the length of a spec, over a log in memory, timed by `observation`. */
export function servedApi(observation: Observation = observeSilently()): Served {
  let engine: Engine | undefined;
  const book = new OpenBook();
  const running: RunningApi[] = [];
  const theEngine = (): Engine => {
    if (engine === undefined) throw new Error('The engine runs only during tests.');
    return engine;
  };
  beforeAll(async () => {
    const stores = { events: await openSqliteEventStore({ path: ':memory:' }), readModels: openMemoryReadModelStore() };
    engine = await Engine.start({ ...observedStores(stores, observation), soleWriter: true });
  });
  afterEach(async () => {
    book.gate = Promise.resolve();
    await Promise.all(running.splice(0).map((api) => api.close()));
  });
  afterAll(async () => {
    await engine?.stop();
    await engine?.events.close();
  });
  return {
    book,
    engine: theEngine,
    serve: async (options = {}) => {
      const api = await startApi({ engine: theEngine(), authenticator: book, host: '127.0.0.1', port: 0, version: '0', onUnforeseen: () => undefined, observation, ...options });
      running.push(api);
      return api;
    },
  };
}

export const portOf = ({ url }: RunningApi): number => Number(new URL(url).port);

/** A decision of the leading group: a command that stands on nothing. */
export function aDecision(text = '同意'): { readonly commandId: string; readonly data: object } {
  const commandId = randomUUID();
  return { commandId, data: { decisionId: commandId, kind: 'OTHER', subject: 'x', text, docNo: 'D-1' } };
}

export const decisionRequest = (body: object = aDecision(), user = 'zhang'): RequestInit => ({
  method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer LEADING_GROUP~${user}` }, body: JSON.stringify(body),
});
