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
  /** Business days open by themselves, here or where the duty is. Default: not. */
  readonly dayOpening?: boolean;
}

/** A worker over a log and read models that it shares with other processes. */
export async function startWorker({ events, readModels }: WorkerStores, { signing, dayOpening = false, ...options }: StartOptions = {}): Promise<Worker> {
  const { pipeline, clock, schemeId, foresight, processes } = await Engine.start({ events, readModels, soleWriter: false, followers: 'elsewhere' });
  const duties = dutiesOf({ events, readModels, pipeline, clock, schemeId, foresight, signing, processes, dayOpening, onAlarm: options.onNotice ?? (() => undefined) });
  const worker = await Worker.open({ store: readModels, duties, owner: `${hostname()}:${process.pid}:${randomUUID()}`, ...options });
  worker.start();
  return worker;
}
