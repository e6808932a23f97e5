import { addDays, type CivilDate, civilDateAt, daysBetween } from '../calendar/index.js';
import type { OpenBusinessDay } from '../commands/index.js';
import type { CommandDefinition } from '../command-definition.js';
import type { Aggregate } from '../kernel/decider.js';
import type { DomainEvent } from '../kernel/event.js';
import { reject, rejectFor } from '../kernel/rejection.js';

// Stream `clock-{schemeId}`: time as an event, so that deadlines are state and not timers in memory.

export type ClockEvent = DomainEvent<'BusinessDayOpened', { readonly date: CivilDate }>;

export interface ClockState {
  readonly lastDay: CivilDate | null;
}

/** One command opens at most this many skipped days, so that an append stays bounded. */
const MOST_DAYS_AT_ONCE = 1_000;

export const clockAggregate: Aggregate<ClockState, ClockEvent> = {
  initial: { lastDay: null },
  evolve: (_state, event) => ({ lastDay: event.data.date }),
};

export const openBusinessDay: CommandDefinition<ClockState, ClockEvent, OpenBusinessDay, never> = {
  by: ['SYSTEM'],
  kind: 'permission',
  needs: [],
  decide({ lastDay }, { data, recordedAt }) {
    const today = civilDateAt(recordedAt);
    if (data.date > today) return rejectFor('INVALID', { zh: `营业日 ${data.date} 晚于登记当日 ${today}`, en: `business day ${data.date} lies after ${today}, the day it is recorded` });
    if (lastDay === null) return [opened(data.date)];
    const days = daysBetween(lastDay, data.date);
    if (days <= 0) return reject('DAY_NOT_NEXT', { date: data.date, last: lastDay });
    if (days > MOST_DAYS_AT_ONCE) return rejectFor('INVALID', { zh: `自 ${lastDay} 起已隔 ${days} 天,一次最多开启 ${MOST_DAYS_AT_ONCE} 天`, en: `${days} days since ${lastDay}; open at most ${MOST_DAYS_AT_ONCE} at once` });
    return Array.from({ length: days }, (_, index) => opened(addDays(lastDay, index + 1)));
  },
};

function opened(date: CivilDate): ClockEvent {
  return { type: 'BusinessDayOpened', data: { date }, on: date };
}
