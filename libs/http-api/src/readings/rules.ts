import { type AskedPoint, type CalendarDocument, type CivilDate, emptyCalendar, type Policy, type PolicyDocument, policyInForce, type WorkingCalendar, withYear } from '@zhubao/domain';
import type { Sources } from './sources.js';

/** The versions of the rules that are known at a point. */
export interface RuleBook {
  inForce(on: CivilDate): Policy | undefined;
  byRef(ref: string): Policy | undefined;
}

export async function ruleBookAt(sources: Sources, asked: AskedPoint | undefined): Promise<RuleBook> {
  const documents = await sources.collect<PolicyDocument>('policies', [], asked);
  const versions = documents.toSorted((a, b) => a.adoptedAtPosition - b.adoptedAtPosition).map(({ policy }) => policy);
  const byRef = new Map(documents.map(({ ref, policy }) => [ref, policy]));
  return { inForce: (on) => policyInForce({ versions }, on), byRef: (ref) => byRef.get(ref) };
}

/** The working calendar of a region as far as it is known at a point. */
export async function calendarAt(sources: Sources, region: string, asked: AskedPoint | undefined): Promise<WorkingCalendar> {
  const notices = await sources.collect<CalendarDocument>('calendars', [{ field: 'region', equals: region }], asked);
  return notices.reduce<WorkingCalendar>((calendar, notice) => withYear(calendar, notice), emptyCalendar(region));
}
