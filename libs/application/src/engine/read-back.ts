import type { Issued } from '@zhubao/domain';
import type { AppendResult, EventStore } from '@zhubao/event-store';
import type { Accepted } from './answer.js';

type Stream = Pick<EventStore, 'readStream'>;

/** More than any one command writes. */
const EVENTS_OF_A_COMMAND = 2_048;

/** The first answer to a command that comes again, read from what it wrote. @throws Error when it does not stand where it is said to */
export async function firstAnswer(events: Stream, stream: string, command: Issued, from: number): Promise<Accepted> {
  const page = await events.readStream(stream, { from, limit: EVENTS_OF_A_COMMAND });
  const own = page.slice(0, page.findIndex((event) => event.metadata['commandId'] !== command.commandId) >>> 0);
  const last = own.at(-1);
  if (last === undefined) throw new Error(`Command ${command.commandId} stands at revision ${from} of ${stream}, but cannot be read there.`);
  return { rejected: false, stream, revision: last.revision, position: last.position, events: own.map(({ id, type }) => ({ id, type })), repeated: true };
}

/** Positions by revision of what an append wrote from a revision on. A store tells the last one alone: the others are read when others ask for them. */
export async function positionsOf(events: Stream, stream: string, from: number, { revision, position }: AppendResult, shared: boolean): Promise<ReadonlyMap<number, number>> {
  const before = shared ? await events.readStream(stream, { from, limit: revision - from + 1 }) : [];
  return new Map([...before.map((event) => [event.revision, event.position] as const), [revision, position]]);
}
