import type { NewEvent } from '@zhubao/event-store';
import type { BenchContext } from '../bars/bench-context.js';
import type { SeededLog } from '../data/seeded-log.js';
import type { NamedServers } from './named-servers.js';

/** What the measurement of an adapter is given beside the rest. */
export interface AdapterContext extends BenchContext {
  readonly servers: NamedServers;
  /** The log that is followed and built from. */
  readonly log: SeededLog;
  /** Events as the engine writes them, to be appended under ids of their own. */
  readonly samples: readonly NewEvent[];
}
