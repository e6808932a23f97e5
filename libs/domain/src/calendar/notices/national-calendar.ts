import { type WorkingCalendar, emptyCalendar, withYear } from '../working-calendar.js';
import { cn2020, cn2020Extended } from './cn-2020.js';
import { cn2024 } from './cn-2024.js';
import { cn2025 } from './cn-2025.js';
import { cn2026 } from './cn-2026.js';
import type { Notice } from './notice.js';

/** The notices at hand in the order they were published. 2021 to 2023 are not among them. */
export const nationalNotices: readonly Notice[] = [cn2020, cn2020Extended, cn2024, cn2025, cn2026];

/** The national calendar as those notices leave it, up to and including `upToYear`. */
export function nationalCalendar(upToYear = 2026): WorkingCalendar {
  return nationalNotices.filter(({ year }) => year <= upToYear).reduce(withYear, emptyCalendar('CN'));
}
