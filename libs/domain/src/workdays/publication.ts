import { emptyCalendar, withYear, yearOf, type WorkingCalendar } from '../calendar/index.js';
import type { PublishWorkingCalendar } from '../commands/index.js';
import type { CommandDefinition } from '../command-definition.js';
import { type Aggregate, unreachable } from '../kernel/decider.js';
import type { DomainEvent } from '../kernel/event.js';
import { rejectFor } from '../kernel/rejection.js';

// Stream `calendar-{region}`: the State Council's yearly holiday notices and their amendments.

interface CalendarNotice extends PublishWorkingCalendar {
  /** How many notices of this region are known with this one. */
  readonly version: number;
}

export type CalendarEvent = DomainEvent<'WorkingCalendarPublished', CalendarNotice> | DomainEvent<'WorkingCalendarAmended', CalendarNotice>;

export const calendarAggregate: Aggregate<WorkingCalendar, CalendarEvent> = {
  initial: emptyCalendar('CN'),
  evolve(calendar, event) {
    switch (event.type) {
      case 'WorkingCalendarPublished':
      case 'WorkingCalendarAmended':
        return withYear({ ...calendar, region: event.data.region }, event.data);
      default:
        return unreachable(event);
    }
  },
};

export const publishWorkingCalendar: CommandDefinition<WorkingCalendar, CalendarEvent, PublishWorkingCalendar, never> = {
  by: ['OFFICE'],
  kind: 'fact',
  needs: [],
  decide(calendar, { data }) {
    const foreign = [...data.holidays, ...data.makeupDays].find((day) => yearOf(day) !== data.year);
    if (foreign !== undefined) return rejectFor('INVALID', { zh: `${foreign} 不在 ${data.year} 年`, en: `${foreign} is not in ${data.year}` });
    const both = data.holidays.find((day) => data.makeupDays.includes(day));
    if (both !== undefined) return rejectFor('INVALID', { zh: `${both} 不能既放假又调休上班`, en: `${both} cannot be both a holiday and a make-up day` });
    const known = calendar.years[data.year] !== undefined;
    const notice = { ...data, version: calendar.version + 1 };
    return [{ type: known ? 'WorkingCalendarAmended' : 'WorkingCalendarPublished', data: notice }];
  },
};
