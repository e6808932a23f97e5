import type { EsdbDouble } from '@zhubao/event-store-esdb-double';

type StoredEvent = EsdbDouble['log']['events'][number];

/** How many events the server's log holds that are not its own. */
export function lengthOf(double: EsdbDouble): number {
  return double.log.events.filter(({ stream }) => !stream.startsWith('$')).length;
}

/** A backup of the log with so many events at the least, its own among them, as `restart` takes it: an append is in it as a whole or not at all. */
export function backupFrom(double: EsdbDouble, least: number): { readonly events: number } {
  const { events } = double.log;
  let length = least;
  while (length < events.length && commandOf(events[length]) === commandOf(events[length - 1])) length += 1;
  return { events: length };
}

function commandOf(event: StoredEvent | undefined): unknown {
  if (event === undefined || event.stream.startsWith('$')) return event;
  const metadata: { readonly commandId?: unknown } = JSON.parse(Buffer.from(event.metadata).toString('utf8'));
  return metadata.commandId;
}
