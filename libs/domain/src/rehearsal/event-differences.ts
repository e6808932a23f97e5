import { EVENT_CATALOGUE, isSchemeEventType, type SchemeEventType } from '../event-catalogue.js';
import type { DomainEvent } from '../kernel/event.js';

/** An event named to a reader: its type, and the loan that it concerns where its data name one. */
export interface NamedEvent {
  readonly type: SchemeEventType;
  readonly zh: string;
  readonly loanId: string | null;
}

/** One figure or word of an event that would have been another; a difference in fen where it is an amount. */
export interface FieldDifference extends NamedEvent {
  /** Path in the event's data, e.g. `paidByComponent.principalFen`. */
  readonly field: string;
  readonly was: Leaf;
  readonly wouldBe: Leaf;
  readonly differenceFen?: number;
}

export type Leaf = string | number | boolean | null;

export interface EventDifferences {
  readonly fields: readonly FieldDifference[];
  /** Written then, and not under the candidate. */
  readonly gone: readonly NamedEvent[];
  /** Written under the candidate alone. */
  readonly added: readonly NamedEvent[];
}

/** What is different between what was written and what would be: events of one type about one loan are held against each other in their order. */
export function eventDifferences(written: readonly DomainEvent[], wouldBe: readonly DomainEvent[]): EventDifferences {
  const [was, is] = [byName(written), byName(wouldBe)];
  const both = [...was].flatMap(([name, event]) => {
    const other = is.get(name);
    return other === undefined ? [] : fieldDifferences(event, other);
  });
  return { fields: both, gone: only(was, is), added: only(is, was) };
}

export function isAlike({ fields, gone, added }: EventDifferences): boolean {
  return fields.length + gone.length + added.length === 0;
}

function only(these: ReadonlyMap<string, DomainEvent>, those: ReadonlyMap<string, DomainEvent>): readonly NamedEvent[] {
  return [...these].filter(([name]) => !those.has(name)).map(([, event]) => named(event));
}

function byName(events: readonly DomainEvent[]): ReadonlyMap<string, DomainEvent> {
  const found = new Map<string, DomainEvent>();
  for (const event of events) {
    let no = 0;
    const name = (): string => `${event.type} ${loanOf(event) ?? ''} ${no}`;
    while (found.has(name())) no += 1;
    found.set(name(), event);
  }
  return found;
}

function fieldDifferences(was: DomainEvent, wouldBe: DomainEvent): readonly FieldDifference[] {
  const [old, young] = [leavesOf(was.data), leavesOf(wouldBe.data)];
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((field) => {
    const [a, b] = [old.get(field) ?? null, young.get(field) ?? null];
    if (a === b) return [];
    const isAmount = field.endsWith('Fen') && (typeof a === 'number' || typeof b === 'number');
    return [{ ...named(was), field, was: a, wouldBe: b, ...(isAmount && { differenceFen: figure(b) - figure(a) }) }];
  });
}

function leavesOf(value: object, path = '', leaves = new Map<string, Leaf>()): ReadonlyMap<string, Leaf> {
  for (const [name, part] of Object.entries(value) as readonly (readonly [string, Leaf | object | undefined])[]) {
    if (typeof part === 'object' && part !== null) leavesOf(part, `${path}${name}.`, leaves);
    else if (part !== undefined) leaves.set(path + name, part);
  }
  return leaves;
}

function figure(value: Leaf): number {
  return typeof value === 'number' ? value : 0;
}

function named(event: DomainEvent): NamedEvent {
  const { type } = event;
  if (!isSchemeEventType(type)) throw new TypeError(`No event of the scheme is called ${type}.`);
  return { type, zh: EVENT_CATALOGUE[type].zh, loanId: loanOf(event) };
}

function loanOf({ data }: DomainEvent): string | null {
  return 'loanId' in data && typeof data.loanId === 'string' ? data.loanId : null;
}
