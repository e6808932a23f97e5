import type { RestatedDay, Restatement } from '@zhubao/application';
import { addDays, type Cause, type CauseEntry, type DeadlinesDiff, type Diff, type FieldChange, type FieldValue, printInstant, type SubjectDiff } from '@zhubao/domain';
import { money, printTable } from './table.js';

const CAUSES: Readonly<Record<Cause, string>> = {
  NEW_BUSINESS: '新业务 new business',
  ARRIVED_LATE: '迟到事实 arrived late',
  NOT_YET_IN_EFFECT: '尚未生效 not yet in effect',
  NOT_YET_KNOWN: '尚未知悉 not yet known',
};

type Subjects = Pick<Diff, 'pools' | 'loans' | 'enterprises' | 'deadlines' | 'events'>;

/** A difference for people: what changed by subject, each line numbered with the events that did it. */
export function printDiff(diff: Diff): void {
  const { from, to, journal } = diff;
  process.stdout.write(`差异 Difference\n  from ${from.asOf}, known at ${from.knownAt}\n  to   ${to.asOf}, known at ${to.knownAt}\n\n`);
  printSubjects(diff);
  printTable('账簿 Journal', ['field', 'before', 'after', 'change'], journal.map(cells));
  if (isEmpty(diff)) process.stdout.write('报表数据没有差异 No figure of the report differs.\n');
}

export function printRestatement({ from, to, knownAt, days }: Restatement): void {
  process.stdout.write(`重述 Restatement of the day closes ${from} to ${to}, known at ${knownAt}\n\n`);
  for (const [first, last] of alike(days)) printDays(first, last);
  if (days.length === 0) process.stdout.write('各日首报数据均未变动 Every figure stands as it was first reported.\n');
}

function printDays(first: RestatedDay, last: RestatedDay): void {
  const period = first === last ? `${first.close} 日终 close` : `${first.close} to ${last.close} 各日终 closes`;
  process.stdout.write(`—— ${period}: ${first.events.length} late ${first.events.length === 1 ? 'event' : 'events'}\n\n`);
  printSubjects(first);
}

/** First and last of closes that follow one another and are restated alike, but for the days that a deadline is late by: they grow by themselves, and are told of the first. */
function alike(days: readonly RestatedDay[]): readonly (readonly [RestatedDay, RestatedDay])[] {
  const spans: [RestatedDay, RestatedDay][] = [];
  for (const day of days) {
    const span = spans.at(-1);
    if (span !== undefined && addDays(span[1].close, 1) === day.close && figuresOf(span[1]) === figuresOf(day)) span[1] = day;
    else spans.push([day, day]);
  }
  return spans;
}

function figuresOf({ close: _close, ...figures }: RestatedDay): string {
  return JSON.stringify(figures, (name, value: unknown) => (name === 'daysLate' ? undefined : value));
}

function isEmpty({ pools, loans, enterprises, deadlines }: Subjects): boolean {
  return pools.length + loans.length + enterprises.length + deadlines.length === 0;
}

function printSubjects({ pools, loans, enterprises, deadlines, events }: Subjects): void {
  printSubject('资金池 Pools', pools);
  printSubject('贷款 Loans', loans);
  printSubject('企业 Enterprises', enterprises);
  printTable('期限 Deadlines', ['loan', 'before', 'after', 'events'], deadlines.map(deadlineCells));
  const behind = new Set([pools, loans, enterprises, deadlines].flatMap((subjects) => subjects.flatMap(({ causes }) => causes)));
  const shownEvents = events.filter(({ position }) => behind.has(position));
  printTable('原因 Events', ['no', 'on', 'recorded', 'why', 'event', '', 'by', 'books'], shownEvents.map(eventCells));
  const more = events.length - shownEvents.length;
  if (more > 0) process.stdout.write(`${more} more ${more === 1 ? 'event counts' : 'events count'} at one end only and changed no figure; --json lists all\n\n`);
}

function printSubject(title: string, subjects: readonly SubjectDiff[]): void {
  printTable(title, ['', 'field', 'before', 'after', 'change', 'events'], subjects.flatMap(({ id, change, fields, causes }) => fields
    .filter(({ before, after }) => !isNone(before) || !isNone(after))
    .map((field, index) => [index === 0 ? `${id}${change === 'APPEARED' ? ' +' : change === 'VANISHED' ? ' −' : ''}` : '', ...cells(field), index === 0 ? causes.join(' ') : ''])));
}

/** A new subject has many fields that say nothing yet. */
function isNone(value: FieldValue): boolean {
  return value === null || value === 0 || (Array.isArray(value) && value.length === 0);
}

function cells({ field, before, after, changeFen }: FieldChange): string[] {
  return [field, shown(field, before), shown(field, after), changeFen === undefined ? '' : money(changeFen)];
}

function shown(field: string, value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return field.endsWith('Fen') ? money(value) : String(value);
  return typeof value === 'object' ? value.join(' ') : String(value);
}

function deadlineCells({ subject, before, after, causes }: DeadlinesDiff): string[] {
  const isIn = (list: DeadlinesDiff['before'], one: DeadlinesDiff['before'][number]): boolean => list.some((other) => JSON.stringify(other) === JSON.stringify(one));
  const said = (list: DeadlinesDiff['before'], other: DeadlinesDiff['before']): string => list
    .filter((one) => !isIn(other, one))
    .map(({ timer, due, metOn, daysLate, state }) => `${timer} ${due ?? ''} ${state}${metOn === null ? '' : ` ${metOn}`}${daysLate > 0 ? ` +${daysLate}` : ''}`)
    .join('\n');
  return [subject, said(before, after), said(after, before), causes.join(' ')];
}

function eventCells({ position, occurredOn, recordedAt, late, cause, type, zh, actor, lines }: CauseEntry): string[] {
  return [
    String(position), occurredOn, `${printInstant(recordedAt)}${late ? ' late' : ''}`, CAUSES[cause], type, zh, `${actor.role} ${actor.user}`,
    lines.map(({ account, amountFen }) => `${account} ${amountFen > 0 ? '+' : ''}${money(amountFen)}`).join('\n'),
  ];
}
