import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { type Engine, EngineModule, ScenarioRunner, ScriptedClock, type Signing } from '@zhubao/application';
import { instantFromEpochMs } from '@zhubao/domain';
import type { Viewer } from '../access/viewer.js';
import { EXAMPLES, type RunningApiRig, startRig } from './running-api.js';
import { tokenOfViewer } from './said-viewer.js';
import { secondBankScenario } from './second-bank.js';

/** The API over stores that have lived through the demonstration year and the months of a second bank after it. */
export interface LivedApi extends Omit<RunningApiRig, 'get'> {
  /** A GET below `/api/v1`, by whoever the viewer is. */
  get(path: string, viewer: Viewer, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

export async function liveApi(signing?: Signing): Promise<LivedApi> {
  const clock = new ScriptedClock(instantFromEpochMs(0));
  const rig = await startRig({ clock, signing, followers: signing === undefined ? 'on-demand' : 'live' }, {}, async (engine, folder) => {
    const after = join(folder, 'second-bank.jsonl');
    await writeFile(after, secondBankScenario());
    await liveThrough(engine, clock, [join(EXAMPLES, 'year.jsonl'), after]);
  });
  return { ...rig, get: (path, viewer, headers) => rig.get(`/api/v1/${path}`, tokenOfViewer(viewer), headers) };
}

async function liveThrough(engine: Engine, clock: ScriptedClock, files: readonly string[]): Promise<void> {
  const app = await NestFactory.createApplicationContext(EngineModule.of(engine), { logger: ['error', 'warn'], abortOnError: false });
  const { unexpected } = await new ScenarioRunner(engine, clock, app.get(CommandBus)).run(files);
  await app.close();
  if (unexpected.length > 0) throw new Error(JSON.stringify(unexpected[0]));
  await engine.rest();
}
