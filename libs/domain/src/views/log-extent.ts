import type { Instant } from '../calendar/index.js';
import { EVENT_CATALOGUE, isAboutLog, type RecordedSchemeEvent, type SchemeEventType } from '../event-catalogue.js';
import { projection } from './scheme-projection.js';

/** How far the log reaches: how many events of the scheme count, the last of them, and up to when they are known. */
export interface LogExtentDocument {
  readonly events: number;
  readonly position: number;
  readonly knownAt: Instant;
}

/** The one document of the collection. */
export const WHOLE_LOG = 'log';

export const logExtentProjection = projection<LogExtentDocument, RecordedSchemeEvent['type']>({
  name: 'log-extent',
  version: 1,
  collection: { name: 'logExtent', indexes: [] },
  handles: (Object.keys(EVENT_CATALOGUE) as SchemeEventType[]).filter((type) => !isAboutLog(type)),
  keys: () => [WHOLE_LOG],
  evolve(document, { position, metadata: { recordedAt } }) {
    if (document === undefined) return { events: 1, position, knownAt: recordedAt };
    return { events: document.events + 1, position, knownAt: recordedAt > document.knownAt ? recordedAt : document.knownAt };
  },
});
