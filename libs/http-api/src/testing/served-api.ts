import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { Engine } from '@zhubao/application';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { openMemoryReadModelStore } from '@zhubao/read-models';
import { type Observation, observedStores, observeSilently } from '../observing/observation.js';
import type { ApiOptions, RunningApi } from '../start-api.js';
import { bearer, SaidViewer } from './said-viewer.js';
import { serveOver } from './serve.js';

export type ServeOptions = Partial<Pick<ApiOptions, 'limits' | 'metricsAccess' | 'observation' | 'onUnforeseen' | 'authenticator' | 'consoleFolder'>>;

export interface Served {
  /** Starts a server over the engine of this spec, for one test. */
  serve(options?: ServeOptions): Promise<RunningApi>;
  engine(): Engine;
  readonly book: SaidViewer;
}

/** An engine for the length of a spec, over a log in memory, timed by `observation`. */
export function servedApi(observation: Observation = observeSilently()): Served {
  let engine: Engine | undefined;
  const book = new SaidViewer();
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
      const api = await serveOver(theEngine(), { authenticator: book, observation, ...options });
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
  method: 'POST', headers: { 'content-type': 'application/json', authorization: bearer('LEADING_GROUP', user) }, body: JSON.stringify(body),
});
