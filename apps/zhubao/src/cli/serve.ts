import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DayOpener, Engine, RehearsalClock, startWorker, systemClock } from '@zhubao/application';
import { type ApiOptions, DEFAULT_LIMITS, isLoopback, logUnforeseen, type NewAccount, type Observation, observedStores, observeProcess, startApi } from '@zhubao/http-api';
import { openStores, shown } from '@zhubao/stores';
import { serveSettings, type ServeOptions, type ServeSettings } from '../serving/serve-settings.js';
import { exitWithin, toldToEnd } from '../serving/told-to-end.js';
import { EXIT } from '../terminal/failure.js';
import { printAccounts, printServing } from '../terminal/serving.js';
import { VERSION } from '../version.js';
import { openAccess } from './access-options.js';
import { seedStore } from './seed.js';

/** Built beside this program; where it was not, the API is served alone. */
const CONSOLE = fileURLToPath(new URL('../../../console/dist', import.meta.url));

/** `zhubao serve`: the API, and with `--followers here` what follows the log, in one process, until it is told to end. */
export async function serve(options: ServeOptions): Promise<void> {
  const settings = await serveSettings(options, process.env);
  const { locations, followers, signing, logLevel, collector, warning, dayOpening } = settings;
  if (warning !== undefined) process.stderr.write(warning);
  const rehearsal = settings.rehearsal ? new RehearsalClock() : undefined;
  if (options.seed && locations.log.kind === 'sqlite' && !existsSync(locations.log.path)) await seedStore(locations);
  const observation = await observeProcess({ logLevel, tracing: collector && { ...collector, version: VERSION } });
  const onNotice = (notice: string): void => observation.log.warn(notice);
  const stores = await openStores(locations, 'on-disk');
  try {
    const { keys, soleWriter } = stores;
    const engine = await Engine.start({ ...observedStores(stores, observation), keys, clock: rehearsal ?? systemClock, soleWriter, signing, followers: soleWriter ? 'live' : 'elsewhere', selfAudit: { onAlarm: onNotice } });
    try {
      // On servers others may follow as well: a worker shares the work with them.
      const worker = !soleWriter && followers === 'here' ? await startWorker(stores, { signing, dayOpening, onNotice }) : undefined;
      const days = soleWriter && dayOpening ? openingDays(engine, onNotice) : undefined;
      try {
        await untilToldToEnd(engine, settings, observation, rehearsal);
      } finally {
        await days?.stop();
        await worker?.stop();
      }
    } finally {
      await engine.stop();
    }
  } finally {
    await stores.close();
    await observation.tracing?.close();
    observation.log.info('stopped');
  }
}

function openingDays({ events, pipeline, processes, clock, schemeId }: Engine, onNotice: (notice: string) => void): DayOpener {
  const opener = new DayOpener({ events, pipeline, processes, clock, schemeId, pause: (delayMs, signal) => setTimeout(delayMs, undefined, { signal }), onNotice });
  opener.start();
  return opener;
}

async function untilToldToEnd(engine: Engine, settings: ServeSettings, observation: Observation, rehearsal: RehearsalClock | undefined): Promise<void> {
  const { authenticator, made, close } = await openAccess(settings.access, engine, (notice) => observation.log.warn(notice));
  try {
    await apiUntilToldToEnd({ engine, authenticator, ...(rehearsal && { rehearsal }) }, made, settings, observation);
  } finally {
    close();
  }
}

async function apiUntilToldToEnd(
  parts: Pick<ApiOptions, 'engine' | 'authenticator' | 'rehearsal'>, made: readonly NewAccount[], { host, port, locations, limits, metricsAccess }: ServeSettings, observation: Observation,
): Promise<void> {
  const { log } = observation;
  const api = await startApi({
    ...parts, ...(existsSync(CONSOLE) && { consoleFolder: CONSOLE }), host, port, version: VERSION, limits, metricsAccess, observation, onUnforeseen: logUnforeseen(log),
  });
  try {
    printServing(api.url, shown(locations.log));
    printAccounts('Accounts made on this first start; each password is good once, to set another (POST /api/v1/session)', made);
    log.info({ url: api.url, log: shown(locations.log), ...(api.metricsPort !== undefined && { metricsPort: api.metricsPort }) }, 'started');
    if (!isLoopback(host) && metricsAccess.token === undefined && metricsAccess.port === undefined) log.warn('Figures at /metrics can be read by whoever reaches this address: set ZHUBAO_METRICS_TOKEN or ZHUBAO_METRICS_PORT.');
    log.info({ signal: await toldToEnd() }, 'stopping');
    const { stopMs } = { ...DEFAULT_LIMITS, ...limits };
    // As long again for what follows the log, once requests are answered or cut off.
    exitWithin(2 * stopMs, EXIT.unusable, () => log.error(`forced to end after ${2 * stopMs} ms: what follows the log did not come to rest`));
  } finally {
    await api.close();
  }
}
