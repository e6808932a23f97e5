import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { type Logger, pino } from 'pino';
import { Metrics } from './metrics.js';
import { ObservedLog } from './observed-log.js';
import { ObservedReadModels } from './observed-read-models.js';
import { type LogLevel, serverLog } from './request-log.js';
import { openTracing, type Tracing, type TracingOptions } from './tracing.js';
import { storeWatch } from './watch.js';

/** Where a server tells what it does. */
export interface Observation {
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Absent where no collector is named. */
  readonly tracing: Tracing | undefined;
}

export interface ObservationOptions {
  readonly logLevel: LogLevel;
  readonly tracing: TracingOptions | undefined;
}

/** That of a whole process. */
export async function observeProcess({ logLevel, tracing }: ObservationOptions): Promise<Observation> {
  return { log: serverLog(logLevel), metrics: new Metrics().watchProcess(), tracing: tracing && (await openTracing(tracing)) };
}

/** Nothing is written, and figures are kept for who asks. */
export function observeSilently(): Observation {
  return { log: pino({ level: 'silent' }), metrics: new Metrics(), tracing: undefined };
}

/** The same stores, timed. */
export function observedStores({ events, readModels }: { readonly events: EventStore; readonly readModels: ReadModelStore }, { metrics, tracing }: Observation): { readonly events: EventStore; readonly readModels: ReadModelStore } {
  const watch = storeWatch(metrics, tracing);
  return { events: new ObservedLog(events, watch), readModels: new ObservedReadModels(readModels, watch) };
}
