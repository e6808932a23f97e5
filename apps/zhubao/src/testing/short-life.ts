import type { Line } from './diary.js';
import { randomScenario } from './random-scenario.js';

const LAST_MORNING = '2025-05-01';

/**
 * A life of a scheme with mornings in its first months alone: each day that is opened is some calls to a server, and there
 * are seven hundred of them in a whole life. Afterwards banks report what is overdue, as they also do.
 */
export function shortLife(seed: number, loans = 6): readonly Line[] {
  return randomScenario(seed, loans).filter(({ command, at }) => command !== 'OpenBusinessDay' || at < LAST_MORNING);
}
