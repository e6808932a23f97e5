import { AGGREGATES, type StateOf } from '../aggregates.js';
import { type CivilDate, civilDate, type Instant, instant } from '../calendar/index.js';
import { routeOf, STEPS, type StepName } from '../command-table.js';
import type { Role } from '../commands/index.js';
import { EVENT_CATALOGUE, type RecordedSchemeEvent, type SchemeEvent } from '../event-catalogue.js';
import type { Issued } from '../command-definition.js';
import type { Aggregate } from '../kernel/decider.js';
import type { DomainEvent } from '../kernel/event.js';
import { datedAhead } from '../kernel/past-dates.js';
import { isRejection, reject, type Rejection } from '../kernel/rejection.js';
import type { Route } from '../route.js';
import { type AggregateName, streamOf } from '../kernel/streams.js';
import { policyInForce } from '../policy/adoption.js';
import { policyRef } from '../policy/policy.js';
import { reactTo } from './reactions.js';
import type { Life, Step } from './step.js';
import { gather, targetOf } from './surroundings.js';

export const SCHEME_ID = 'zhubao';

/** What an accepted command wrote, with all that its processes wrote after it; or why it was refused. */
export type Answer = { readonly events: readonly RecordedSchemeEvent[] } | { readonly rejection: Rejection };

/** Sees every event right after it is folded, before the next one. */
export type Watcher = (event: RecordedSchemeEvent, scheme: Scheme) => void;

/** A whole scheme in memory: streams, their folds, and the processes, run to rest after each command. */
export class Scheme {
  readonly log: RecordedSchemeEvent[] = [];
  today: CivilDate = civilDate('2025-08-01');
  now: Instant = instant('2025-08-01T09:00:00+08:00');
  private readonly states = new Map<string, unknown>();
  private readonly streams = new Map<string, RecordedSchemeEvent[]>();
  private commands = 0;
  /** The event that the processes are answering. */
  private cause: RecordedSchemeEvent | undefined;

  constructor(private readonly watch: Watcher = () => undefined) {}

  state<A extends AggregateName>(aggregate: A, id: string): StateOf<A> {
    return (this.states.get(streamOf(aggregate, id)) ?? AGGREGATES[aggregate].initial) as StateOf<A>;
  }

  stream(aggregate: AggregateName, id: string): readonly RecordedSchemeEvent[] {
    return this.streams.get(streamOf(aggregate, id)) ?? [];
  }

  /** Ids of the aggregates of a kind that have events, in the order of their first one. */
  ids(aggregate: AggregateName): readonly string[] {
    const prefix = streamOf(aggregate, '');
    return [...this.streams.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  }

  /** Lives through the steps; each must be accepted. */
  live(life: Life): this {
    if (typeof life === 'function') return this.live(life(this));
    if ('name' in life) {
      const answer = this.take(life);
      if ('rejection' in answer) throw new Error(`given ${life.name} ${JSON.stringify(life.data)}: ${answer.rejection.code}: ${answer.rejection.en}`);
      return this;
    }
    for (const part of life) this.live(part);
    return this;
  }

  take({ name, data, on, at, as }: Step): Answer {
    this.today = on ?? this.today;
    this.now = at ?? latest(this.now, instant(`${this.today}T09:00:00+08:00`));
    const ahead = datedAhead(data, this.today, this.now);
    if (ahead) return { rejection: ahead };
    const from = this.log.length;
    const rejection = this.issue(routeOf(name, data), name, data, this.today, as);
    if (rejection) return { rejection };
    this.settle(from);
    return { events: this.log.slice(from) };
  }

  /** A step of a process, decided like any command. */
  process(name: StepName, data: object, on: CivilDate): Rejection | undefined {
    return this.issue(STEPS[name], name, data, on, 'SYSTEM');
  }

  /** Processes react to each event, and to all that follows from it, before they turn to the next. */
  private settle(from: number): void {
    for (const event of this.log.slice(from)) {
      const before = this.log.length;
      this.cause = event;
      reactTo(event, this);
      this.cause = undefined;
      this.settle(before);
    }
  }

  private issue(route: Route, name: string, data: object, on: CivilDate, as: Role | undefined): Rejection | undefined {
    this.commands += 1;
    const cause = this.cause;
    const commandId = cause === undefined ? `command-${this.commands}` : `${cause.id}>${name}${partOf(cause, data)}`;
    const role = as ?? route.by[0] ?? 'SYSTEM';
    const target = targetOf(this, data);
    const actor = { user: `${role.toLowerCase()}-1`, role, org: role === 'BANK' ? this.bankOf(target.agreement) : role.toLowerCase() };
    const command: Issued = { name, commandId, on, recordedAt: this.now, actor, evidence: [], data };
    const known = gather(this, target, on, data, route.needs);
    if (route.needs.includes('policy') && known.policy === undefined) return reject('UNKNOWN', { what: 'policy in force on', id: on });
    const id = target[route.aggregate];
    const decision = route.decide(this.state(route.aggregate, id), command, known);
    if (isRejection(decision)) return decision;
    decision.forEach((event, index) => this.append(route.aggregate, id, event, index, command));
    return undefined;
  }

  private bankOf(agreementId: string): string {
    const agreement = this.state('agreement', agreementId);
    return agreement.status === 'UNSIGNED' ? 'ccb' : agreement.bankId;
  }

  private append(aggregate: AggregateName, id: string, event: DomainEvent, index: number, command: Issued): void {
    const stream = streamOf(aggregate, id);
    const events = this.streams.get(stream) ?? [];
    this.streams.set(stream, events);
    const policy = policyInForce(this.state('policy', SCHEME_ID), command.on);
    const { type, data, on } = event as SchemeEvent;
    const recorded = {
      type, data,
      id: `${command.commandId}/${index}`,
      stream,
      revision: events.length,
      position: this.log.length,
      metadata: {
        schema: EVENT_CATALOGUE[type].schema,
        occurredOn: on ?? command.on,
        recordedAt: command.recordedAt,
        actor: command.actor,
        commandId: command.commandId,
        $correlationId: command.commandId,
        $causationId: this.cause?.id ?? command.commandId,
        ...(policy === undefined ? {} : { policyVersion: policyRef(policy) }),
        articles: EVENT_CATALOGUE[type].articles,
        evidence: command.evidence,
      },
    } as RecordedSchemeEvent;
    events.push(recorded);
    this.log.push(recorded);
    this.states.set(stream, evolve(aggregate, this.state(aggregate, id), recorded));
    this.watch(recorded, this);
  }
}

/** One morning, or one calendar, concerns every loan: their steps are told apart by the loan. */
function partOf({ type }: RecordedSchemeEvent, data: object): string {
  const concernsAll = type === 'BusinessDayOpened' || type === 'WorkingCalendarPublished' || type === 'WorkingCalendarAmended';
  return concernsAll && 'loanId' in data ? String(data.loanId) : '';
}

/** Folds a stream from its first event. */
export function fold(aggregate: AggregateName, events: readonly RecordedSchemeEvent[]): unknown {
  return events.reduce<unknown>((state, event) => evolve(aggregate, state, event), AGGREGATES[aggregate].initial);
}

function evolve(aggregate: AggregateName, state: unknown, event: RecordedSchemeEvent): unknown {
  return (AGGREGATES[aggregate] as unknown as Aggregate<unknown, DomainEvent>).evolve(state, event);
}

function latest(a: Instant, b: Instant): Instant {
  return b > a ? b : a;
}

