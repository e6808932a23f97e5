import { cn2020 as notice2020, cn2020Extended as notice2020Extended } from '../calendar/notices/cn-2020.js';
import { cn2024 as notice2024 } from '../calendar/notices/cn-2024.js';
import { cn2025 as notice2025 } from '../calendar/notices/cn-2025.js';
import { cn2026 as notice2026 } from '../calendar/notices/cn-2026.js';
import type { Notice } from '../calendar/notices/notice.js';
import type { PublishWorkingCalendar } from '../commands/index.js';

// The national notices as commands of the Office.

export const cn2020 = publication(notice2020);
export const cn2020Extended = publication(notice2020Extended);
export const cn2024 = publication(notice2024);
export const cn2025 = publication(notice2025);
export const cn2026 = publication(notice2026);

function publication({ region, year, holidays, makeupDays, publishedOn, docNo }: Notice): PublishWorkingCalendar {
  return { region, year, holidays, makeupDays, publishedOn, docNo };
}
