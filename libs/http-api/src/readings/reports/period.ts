import { eventsAt } from '@zhubao/application';
import { addDays, type CivilDate, civilDate, isMoneyEvent, type JournalDocument, type MoneyEvent, type Point, streamOf, yearOf } from '@zhubao/domain';
import type { Condition } from '@zhubao/read-models';
import { malformed } from '../../problems/problem.js';
import { day, text } from '../parameter.js';
import type { Asked } from '../reading.js';
import { DAY, INSTANT } from '../schemas.js';
import { isWithin, type Scope, scopeOf } from '../scope.js';
import type { Sources } from '../sources.js';

/** A printed report is of a period: from `from`, by itself the first day of the year, to the as-of day. */
export const periodParameters = { from: day, agreementId: text(), bankId: text() };

export const periodFields = { from: DAY, asOf: DAY, knownAt: INSTANT };

export interface Period {
  readonly from: CivilDate;
  readonly point: Point;
  /** The agreements that are reported on. */
  readonly agreements: Scope;
}

export async function periodOf(sources: Sources, { viewer, point: asked, query: { from: said, agreementId, bankId } }: Asked<typeof periodParameters>): Promise<Period> {
  const point = await sources.spokenOf(asked);
  const from = said ?? civilDate(`${yearOf(point.asOf)}-01-01`);
  if (from > point.asOf) throw malformed([{ field: 'from', problem: `is after the as-of day (${point.asOf})`, problemZh: `晚于统计截止日期（${point.asOf}）`, value: from }]);
  return { from, point, agreements: await narrowed(sources, await scopeOf(sources, viewer), agreementId, bankId) };
}

async function narrowed(sources: Sources, scope: Scope, agreementId: string | undefined, bankId: string | undefined): Promise<Scope> {
  const ofBank: Scope = bankId === undefined ? 'all' : await sources.agreementsOf(bankId);
  const seen: Scope = scope === 'all' ? ofBank : new Set([...scope].filter((id) => isWithin(ofBank, id)));
  if (agreementId === undefined) return seen;
  return new Set(isWithin(seen, agreementId) ? [agreementId] : []);
}

export function dayBefore(on: CivilDate): CivilDate {
  return addDays(on, -1);
}

/** Entries of the books that took effect in the period, in the order of the log. */
export async function entriesOf(sources: Sources, { from, point, agreements }: Period, where: readonly Condition[] = []): Promise<readonly JournalDocument[]> {
  if (agreements !== 'all' && agreements.size === 0) return [];
  const within: readonly Condition[] = agreements === 'all' ? [] : [{ field: 'agreementId', in: [...agreements] }];
  const found = await sources.collect<JournalDocument>('journal', [{ field: 'occurredOn', from, to: point.asOf }, ...within, ...where], point);
  return found.toSorted((a, b) => a.position - b.position);
}

/** The events behind entries. */
async function eventsOf(sources: Sources, entries: readonly JournalDocument[]): Promise<readonly MoneyEvent[]> {
  const found = await eventsAt(sources.events, entries.map(({ agreementId, revision, position }) => ({ stream: streamOf('pool', agreementId), revision, position })));
  return found.filter(isMoneyEvent);
}

export async function moneyEventsOf(sources: Sources, period: Period, types: readonly MoneyEvent['type'][]): Promise<readonly MoneyEvent[]> {
  return eventsOf(sources, await entriesOf(sources, period, [{ field: 'type', in: [...types] }]));
}
