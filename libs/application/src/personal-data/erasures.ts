import { type CivilDate, streamOf } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { KeyStore } from '@zhubao/key-store';
import { decodeEvent } from '../engine/decode-event.js';
import { DEFAULT_SCHEME } from '../engine/scheme-id.js';

/** The last erasure of a subject, and how many there were. */
export interface Erasure {
  readonly on: CivilDate;
  readonly decisionId: string;
  readonly count: number;
}

export type Erasures = ReadonlyMap<string, Erasure>;

const PAGE = 1_000;

/** Whose personal data were erased, by subject id, out of the log itself. */
export async function readErasures(events: EventStore, schemeId: string = DEFAULT_SCHEME): Promise<Erasures> {
  const erasures = new Map<string, Erasure>();
  for (let from = 0; ; from += PAGE) {
    const page = await events.readStream(streamOf('privacy', schemeId), { from, limit: PAGE });
    for (const event of page.map(decodeEvent)) {
      if (event.type !== 'PersonalDataErased') continue;
      const { subjectId, decisionId } = event.data;
      erasures.set(subjectId, { on: event.metadata.occurredOn, decisionId, count: (erasures.get(subjectId)?.count ?? 0) + 1 });
    }
    if (page.length < PAGE) return erasures;
  }
}

/**
 * Destroys what the log says is erased, and is there nevertheless: a process ended between the event and the key, or keys came back
 * out of a backup.
 */
export async function finishErasures(events: EventStore, keys: KeyStore, schemeId: string): Promise<void> {
  for (const [subjectId, { count }] of await readErasures(events, schemeId)) await keys.destroy(subjectId, count);
}
