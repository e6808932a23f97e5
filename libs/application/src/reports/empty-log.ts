import { instant, type LogExtentDocument } from '@zhubao/domain';

/** A log without events is as old as it gets. */
export const EMPTY_LOG: LogExtentDocument = { events: 0, position: 0, knownAt: instant('1970-01-01T00:00:00Z') };
