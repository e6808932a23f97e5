import type { PublishWorkingCalendar } from '../commands/index.js';
import { projection } from './scheme-projection.js';

/** The notice that holds for a year in a region: the last one published. */
export interface CalendarDocument extends PublishWorkingCalendar {
  /** How many notices of the region were known with it. */
  readonly version: number;
}

export const calendarsProjection = projection<CalendarDocument, 'WorkingCalendarPublished' | 'WorkingCalendarAmended'>({
  name: 'calendars',
  version: 1,
  collection: { name: 'calendars', indexes: [['region', 'year'], ['region'], ['year']] },
  handles: ['WorkingCalendarPublished', 'WorkingCalendarAmended'],
  keys: ({ data: { region, year } }) => [`${region}/${year}`],
  evolve: (_document, { data }) => data,
});
