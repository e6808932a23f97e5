import { eventId, streamHash } from '@zhubao/application';
import type { EventStore, NewEvent, RecordedEvent } from '@zhubao/event-store';
import { START_OF_STREAM } from '@zhubao/evidence';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { openTemporaryStores } from '@zhubao/stores';
import { blockTag } from './names.js';
import { runLines } from './run-lines.js';
import { type ScenarioShape, scenarioLines } from './scenario-lines.js';

const PAGE = 1_000;
const TEMPLATE = blockTag(0);
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export interface SeededLog {
  readonly path: string;
  readonly events: number;
  readonly blocks: number;
}

/**
 * A log of whole pools: one block of loans is run through the engine, and every further block is a copy of it under
 * other names, event by event beside the first, as pools at work at the same time would have written it.
 */
export async function seedLog(folder: string, name: string, shape: Omit<ScenarioShape, 'pools'>, wanted: { readonly events: number; readonly leastBlocks?: number }): Promise<SeededLog> {
  const stores = await openTemporaryStores();
  await runLines(folder, `${name}-block`, scenarioLines({ ...shape, pools: 1 }), stores);
  const path = `${folder}/${name}.sqlite`;
  const log = await openSqliteEventStore({ path, acknowledge: 'deferred' });
  const hashes = new Map<string, string>();
  const origins = await originsOf(stores.events);
  const blocks = Math.max(wanted.leastBlocks ?? 1, await blocksFor(stores.events, wanted.events));
  for (let after = 0; ; ) {
    const page = await stores.events.readAll({ after, limit: PAGE });
    for (const event of page) {
      const copies = event.stream.includes(TEMPLATE) ? blocks : 1;
      for (let block = 0; block < copies; block += 1) {
        const stream = renamed(event.stream, block);
        const copy = chained(copyOf(event, block, origins), stream, event.revision, hashes);
        await log.append(stream, event.revision === 0 ? 'no-stream' : event.revision - 1, [copy]);
      }
    }
    const last = page.at(-1);
    if (last === undefined) break;
    after = last.position;
  }
  await log.flush();
  const events = (await log.head()) ?? 0;
  await log.close();
  await stores.close();
  return { path, events, blocks };
}

/** A copy stands in a stream of its own, so its hash is another. */
function chained(event: NewEvent, stream: string, revision: number, hashes: Map<string, string>): NewEvent {
  const hash = streamHash(hashes.get(stream) ?? START_OF_STREAM, { ...event, stream, revision });
  hashes.set(stream, hash);
  return { ...event, metadata: { ...event.metadata, streamHash: hash } };
}

/** As many copies as bring the log to the size that is wanted; what belongs to no pool stands in it once. */
async function blocksFor(block: EventStore, events: number): Promise<number> {
  let copied = 0;
  let once = 0;
  for (let after = 0; ; ) {
    const page = await block.readAll({ after, limit: PAGE });
    for (const { stream } of page) if (stream.includes(TEMPLATE)) copied += 1; else once += 1;
    const last = page.at(-1);
    if (last === undefined) return Math.round((events - once) / copied);
    after = last.position;
  }
}

function renamed(text: string, block: number): string {
  return block === 0 ? text : text.replaceAll(TEMPLATE, blockTag(block));
}

/** Which event of which command each event is; `once` for those that belong to no pool and are not copied. */
type Origins = ReadonlyMap<string, Origin | 'once'>;

interface Origin {
  readonly commandId: string;
  readonly index: number;
}

async function originsOf(block: EventStore): Promise<Origins> {
  const origins = new Map<string, Origin | 'once'>();
  const written = new Map<string, number>();
  for (let after = 0; ; ) {
    const page = await block.readAll({ after, limit: PAGE });
    for (const { id, stream, metadata } of page) {
      const commandId = String(metadata['commandId']);
      const index = written.get(commandId) ?? 0;
      written.set(commandId, index + 1);
      origins.set(id, stream.includes(TEMPLATE) ? { commandId, index } : 'once');
    }
    const last = page.at(-1);
    if (last === undefined) return origins;
    after = last.position;
  }
}

/** The same event of another block: commands begin with the block's number, and the ids of events derive from them. */
function copyOf(event: RecordedEvent, block: number, origins: Origins): NewEvent {
  const { id, type, data, metadata } = event;
  if (block === 0) return { id, type, data, metadata };
  const head = block.toString(16).padStart(8, '0');
  const copied = (uuid: string): string => {
    const origin = origins.get(uuid);
    if (origin === 'once') return uuid;
    return origin === undefined ? `${head}${uuid.slice(8)}` : eventId(copied(origin.commandId), origin.index);
  };
  return JSON.parse(renamed(JSON.stringify({ id, type, data, metadata }), block).replace(UUID, copied)) as NewEvent;
}
