import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js';
import type { LogEvent } from '../log/log-event.js';

export interface EventFilter {
  readonly allows: (event: LogEvent) => boolean;
  /** Events looked at between two checkpoints. */
  readonly checkpointInterval: number;
}

const defaultSearchWindow = 32;

export function filterOf(options: ReadReq.Options.FilterOptions): EventFilter {
  const expression = options.getStreamIdentifier() ?? options.getEventType();
  const subject = options.hasStreamIdentifier() ? (event: LogEvent) => event.stream : (event: LogEvent) => event.type;
  const window = options.hasMax() ? options.getMax() : defaultSearchWindow;
  const pattern = expression?.getRegex() ?? '';
  const prefixes = expression?.getPrefixList() ?? [];
  const regex = new RegExp(pattern, 'u');
  return {
    allows: (event) => (pattern === '' ? prefixes.some((prefix) => subject(event).startsWith(prefix)) : regex.test(subject(event))),
    checkpointInterval: options.getCheckpointintervalmultiplier() * window,
  };
}
