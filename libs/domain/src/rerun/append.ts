import type { RecordedSchemeEvent, SchemeEventType } from '../event-catalogue.js';

/** The events that one command wrote, side by side in one stream. */
export type Append = readonly [RecordedSchemeEvent, ...RecordedSchemeEvent[]];

export type RecordedOf<T extends SchemeEventType> = Extract<RecordedSchemeEvent, { readonly type: T }>;

/** Whether a process wrote it because of another event, and not somebody's command. */
export function isStep([{ metadata }]: Append): boolean {
  return metadata.$causationId !== metadata.commandId;
}
