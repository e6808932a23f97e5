import type { CivilDate } from '../calendar/index.js';
import type { Given } from './given-commands.js';

/** A step that a process may take because of an event. */
export interface GivenStep extends Given {
  /** Tells apart steps of one kind that one event causes. */
  readonly part: string;
  readonly on: CivilDate;
  /** Id of the event that its own id derives from. */
  readonly after: string;
}
