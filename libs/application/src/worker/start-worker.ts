import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { EventStore } from '@zhubao/event-store';
import type { Leases, ReadModelStore } from '@zhubao/read-models';
import { Engine } from '../engine/engine.js';
import type { Signing } from '../transparency/sign-checkpoint.js';
import { dutiesOf } from './duties.js';
import { Worker, type WorkerOptions } from './worker.js';

export interface WorkerStores {
  readonly events: EventStore;
  readonly readModels: ReadModelStore & Leases;
}

export interface StartOptions extends Pick<WorkerOptions, 'leaseMs' | 'onNotice'> {
  /** With it, whoever keeps the tree over the log signs at each day close. */
  readonly signing?: Signing | undefined;
}

/** A worker over a log and read models that it shares with other processes. */
export async function startWorker({ events, readModels }: WorkerStores, { signing, ...options }: StartOptions = {}): Promise<Worker> {
  const { pipeline, clock, schemeId, foresight } = await Engine.start({ events, readModels, soleWriter: false, followers: 'elsewhere' });
  const duties = dutiesOf({ events, readModels, pipeline, clock, schemeId, foresight, signing, onAlarm: options.onNotice ?? (() => undefined) });
  const worker = await Worker.open({ store: readModels, duties, owner: `${hostname()}:${process.pid}:${randomUUID()}`, ...options });
  worker.start();
  return worker;
}
