import type { Words } from '../language/language.js';

/** How a duty that has a day was kept. */
export const DEADLINE_STATES = {
  OPEN: { zh: '未办', en: 'Open' }, MET: { zh: '按期', en: 'Met' }, MET_LATE: { zh: '超期办结', en: 'Met late' }, MISSED: { zh: '逾期未办', en: 'Missed' },
} as const satisfies Readonly<Record<string, Words>>;
