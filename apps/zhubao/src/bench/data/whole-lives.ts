import type { ScenarioShape } from './scenario-lines.js';

/** A whole life and its share of days and settlements, in events. */
export const EVENTS_A_LOAN = 40;
const MOST_LOANS_A_POOL = 100;

/** Pools of a log of so many events: a hundred loans each, and fewer where the whole log is to be smaller than that. */
export function wholeLives(events: number): Omit<ScenarioShape, 'pools'> {
  return { loansPerPool: Math.min(MOST_LOANS_A_POOL, Math.ceil(events / EVENTS_A_LOAN)), lives: 'whole' };
}
