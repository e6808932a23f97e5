import { openPast, type SchemePast } from '@zhubao/application';
import { type LogOptions, withLog } from './with-log.js';

/** Opens the past of a scheme for the length of one question. */
export async function withPast<T>(options: LogOptions, ask: (past: SchemePast) => Promise<T>): Promise<T> {
  return withLog(options, async ({ events, readModels }) => ask(await openPast(events, readModels)));
}
