import { writeSync } from 'node:fs';
import { checkScenarios } from '@zhubao/application';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { openSqliteReadModelStore } from '@zhubao/read-models-sqlite';
import { openKeys } from '@zhubao/stores';
import { runInto } from '../cli/run.js';

// `zhubao run FILE` with a commit after every few events, told on stdout: a killed process leaves the log cut at any of them.
const [file = '', log = '', keyFile = '', eventsPerCommit = '1'] = process.argv.slice(2);

const lines = await checkScenarios([file]);
const events = await openSqliteEventStore({ path: log, acknowledge: 'deferred', eventsPerCommit: Number(eventsPerCommit) });
const append = events.append.bind(events);
let commits = 0;
events.append = async (stream, expected, written) => {
  const result = await append(stream, expected, written);
  if (events.stats().commits > commits) writeSync(1, `${result.position}\n`);
  ({ commits } = events.stats());
  return result;
};
const readModels = openSqliteReadModelStore({ path: `${log.replace(/\.sqlite$/, '')}.read-models.sqlite` });
const keys = await openKeys({ kind: 'sqlite', path: keyFile });
await runInto({ events, readModels, keys, soleWriter: true, lifetime: 'lasting', flush: () => events.flush(), close: async () => undefined }, [file], lines);
await events.close();
await readModels.close();
await keys.close();
