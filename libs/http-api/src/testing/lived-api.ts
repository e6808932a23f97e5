import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { Engine, EngineModule, ScenarioRunner, ScriptedClock, type Signing } from '@zhubao/application';
import { instantFromEpochMs, type Role } from '@zhubao/domain';
import { filesAt, openStores, type OpenStores } from '@zhubao/stores';
import { Authenticator, type SignedIn } from '../access/authenticator.js';
import type { Viewer } from '../access/viewer.js';
import { startApi } from '../start-api.js';
import { secondBankScenario } from './second-bank.js';

/** The API over stores that have lived through the demonstration year and the months of a second bank after it. */
export interface LivedApi {
  readonly url: string;
  readonly engine: Engine;
  readonly stores: OpenStores;
  /** A GET below `/api/v1`, by whoever the viewer is. */
  get(path: string, viewer: Viewer, headers?: Readonly<Record<string, string>>): Promise<Response>;
  close(): Promise<void>;
}

const YEAR = fileURLToPath(new URL('../../../../examples/year.jsonl', import.meta.url));

export async function liveApi(signing?: Signing): Promise<LivedApi> {
  const folder = mkdtempSync(join(tmpdir(), 'zhubao-spec-'));
  const after = join(folder, 'second-bank.jsonl');
  writeFileSync(after, secondBankScenario());
  const stores = await openStores(filesAt(join(folder, 'log.sqlite'), join(folder, 'read-models.sqlite')), 'deferred');
  const clock = new ScriptedClock(instantFromEpochMs(0));
  const { events, readModels, keys, soleWriter } = stores;
  const engine = await Engine.start({ events, readModels, keys, clock, soleWriter, signing, followers: signing === undefined ? 'on-demand' : 'live' });
  await liveThrough(engine, clock, [YEAR, after]);
  const unforeseen: unknown[] = [];
  const api = await startApi({ engine, authenticator: new SaidViewer(), host: '127.0.0.1', port: 0, version: 'spec', onUnforeseen: (error) => unforeseen.push(error) });
  return {
    url: api.url, engine, stores,
    async get(path, viewer, headers = {}) {
      const response = await fetch(`${api.url}/api/v1/${path}`, { headers: { authorization: `Bearer ${tokenOf(viewer)}`, ...headers } });
      if (unforeseen.length > 0) throw unforeseen.pop();
      return response;
    },
    async close() {
      await api.close();
      await engine.stop();
      await stores.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function liveThrough(engine: Engine, clock: ScriptedClock, files: readonly string[]): Promise<void> {
  const app = await NestFactory.createApplicationContext(EngineModule.of(engine), { logger: ['error', 'warn'], abortOnError: false });
  const { unexpected } = await new ScenarioRunner(engine, clock, app.get(CommandBus)).run(files);
  await app.close();
  if (unexpected.length > 0) throw new Error(JSON.stringify(unexpected[0]));
  await engine.rest();
}

/** A token says who its bearer is, as `role:org:user` in base64url. */
function tokenOf({ role, org, user }: Viewer): string {
  return Buffer.from(`${role}:${org}:${user}`).toString('base64url');
}

class SaidViewer extends Authenticator {
  async signedIn(token: string): Promise<SignedIn> {
    const [role = '', org = '', user = ''] = Buffer.from(token, 'base64url').toString().split(':');
    return { viewer: { role: role as Role, org, user }, untilMs: Number.POSITIVE_INFINITY };
  }
}
