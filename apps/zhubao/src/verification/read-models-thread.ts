import { checkReadModels } from '@zhubao/application/check-read-models';
import { openLog, openReadModelsForReading } from '@zhubao/stores';
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadMessage, ThreadWork } from './read-model-threads.js';

const { log, readModels, share } = workerData as ThreadWork;
const answer = (message: ThreadMessage): void => parentPort?.postMessage(message);

const events = await openLog({ kind: 'sqlite', path: log });
const store = await openReadModelsForReading({ kind: 'sqlite', path: readModels });
if (store === undefined) throw new Error(`The read models at ${readModels} are gone; verify again.`);
answer({ findings: await checkReadModels(events, store, share, (progress) => answer({ progress })) });
await store.close();
await events.close();
