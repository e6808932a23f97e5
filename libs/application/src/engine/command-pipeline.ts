import {
  type AggregateName, APPROVAL_COMMANDS, type ApprovalCommandData, type ApprovalCommandName, type Command, type CommandData, type CommandName, datedAhead, type Decision, type DomainEvent, isRejection, type Issued, previewChanged, reject, type Route, routeOf, STEPS, type StepName,
} from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { changesBetween, type ForeseenEvent } from '../four-eyes/effects.js';
import type { Answer } from './answer.js';
import { concernedBy, foreignBank, targetOf } from './concerned.js';
import type { Persons } from '../personal-data/persons.js';
import type { Cause } from './envelope.js';
import type { RefusalBook } from './refusal-book.js';
import { StateCache } from './state-cache.js';
import { StreamDesk } from './stream-desk.js';
import { type Foresee, SurroundingsReader } from './surroundings.js';

export interface PipelineOptions {
  readonly events: EventStore;
  readonly refusals: RefusalBook;
  readonly persons: Persons;
  readonly schemeId: string;
  /** No other process appends to this log. */
  readonly soleWriter: boolean;
  /** Looks ahead for whoever proposes or decides; on a fork nobody does. */
  readonly foresee?: Foresee;
  /** States of the log that this one was forked from. */
  readonly borrowed?: StateCache;
}

/** Desks kept while idle; one is cheap to open again. */
const OPEN_DESKS = 10_000;

/** The one way from a validated command to the log: seal, authorise, gather, decide, append. */
export class CommandPipeline {
  readonly #events: EventStore;
  readonly #refusals: RefusalBook;
  readonly #schemeId: string;
  readonly #persons: Persons;
  readonly #cache: StateCache;
  readonly #surroundings: SurroundingsReader;
  readonly #desks = new Map<string, StreamDesk>();

  constructor({ events, refusals, persons, schemeId, soleWriter, foresee, borrowed }: PipelineOptions) {
    this.#events = events;
    this.#refusals = refusals;
    this.#persons = persons;
    this.#schemeId = schemeId;
    this.#cache = new StateCache(events, { soleWriter, comparable: (event) => persons.comparable(event), ...(borrowed && { borrowed }) });
    this.#surroundings = new SurroundingsReader(this.#cache, events, schemeId, foresee);
  }

  /** States as the deciders see them: for processes that look before they act. */
  get states(): StateCache {
    return this.#cache;
  }

  /** Takes a validated command; the same command id again gets the first answer again. @throws KeysMissingError when it names persons and nothing can seal them */
  execute<N extends CommandName>(name: N, command: Issued<CommandData[N]>): Promise<Answer> {
    return this.#firstAnswer(command, async () => {
      const data = await this.#persons.sealed(name, command.data, () => this.#firmConcerned(command));
      return this.#take(routeOf(name, data), { ...command, data });
    });
  }

  /** The same for a command about a proposal, which may name persons in what it proposes. */
  decide<N extends ApprovalCommandName>(name: N, command: Issued<ApprovalCommandData[N]>): Promise<Answer> {
    return this.#firstAnswer(command, async () => this.#take(APPROVAL_COMMANDS[name], { ...command, data: await this.#sealedProposal(command) }));
  }

  async #sealedProposal(command: Issued<ApprovalCommandData[ApprovalCommandName]>): Promise<object> {
    const { data } = command;
    return 'commandData' in data ? { ...data, commandData: await this.#persons.sealed(data.command, data.commandData, () => this.#firmConcerned(command)) } : data;
  }

  #take(route: Route, command: Issued): Promise<Answer> {
    return this.#dispatch(route, command, { correlationId: command.commandId, causationId: command.commandId });
  }

  async #firstAnswer(command: Issued, take: () => Promise<Answer>): Promise<Answer> {
    const refused = await this.#refusals.find(command.commandId);
    if (refused !== undefined) return refused;
    const answer = await take();
    if (answer.rejected && answer.code !== 'CONFLICT') await this.#refusals.record(command.commandId, answer);
    return answer;
  }

  /** Takes a step of a process; it is repeated until it is taken, so its refusals are not kept. */
  async take(step: StepName, command: Issued, cause: Cause): Promise<Answer> {
    return this.#dispatch(STEPS[step], command, cause);
  }

  /**
   * Takes a command that was agreed on: in the step that appends them its events must be those that were shown, or it is refused
   * with PREVIEW_CHANGED and nothing is written. Like a step it is repeated until it is taken.
   */
  async carryOut(command: Command, cause: Cause, agreed: readonly ForeseenEvent[]): Promise<Answer> {
    return this.#dispatch(routeOf(command.name, command.data), command, cause, agreed);
  }

  async #dispatch(route: Route, command: Issued, cause: Cause, agreed?: readonly ForeseenEvent[]): Promise<Answer> {
    const { role, org } = command.actor;
    if (!route.by.includes(role)) return reject('FORBIDDEN', { role, org, command: command.name, why: `it is for ${route.by.join(', ')}` });
    const ahead = datedAhead(command.data, command.on, command.recordedAt);
    if (ahead) return ahead;
    const concerned = await concernedBy(command, this.#cache);
    const id = targetOf(route, command, concerned, this.#schemeId);
    if (typeof id !== 'string') return id;
    const foreign = await foreignBank(command, concerned, this.#cache);
    if (foreign) return foreign;
    return this.#desk(route.aggregate, id).submit({
      command,
      cause,
      decide: async (state) => {
        const policy = await this.#surroundings.policyInForce(command);
        const known = await this.#surroundings.gather(route, command, concerned, policy);
        const decision = isRejection(known) ? known : route.decide(state, command, known);
        return { decision: agreed === undefined || isRejection(decision) ? decision : asAgreed(decision, agreed, command), policy };
      },
    });
  }

  async #firmConcerned(command: Issued): Promise<string | undefined> {
    const { uscc } = await concernedBy(command, this.#cache);
    if (uscc === undefined) return undefined;
    const { state } = await this.#cache.load('enterprise', uscc);
    return state.standing === 'UNKNOWN' ? undefined : state.name;
  }

  #desk(aggregate: AggregateName, id: string): StreamDesk {
    const stream = `${aggregate}-${id}`;
    const open = this.#desks.get(stream);
    if (open !== undefined) return open;
    if (this.#desks.size >= OPEN_DESKS) this.#closeIdle();
    const desk = new StreamDesk(aggregate, id, this.#cache, this.#events);
    this.#desks.set(stream, desk);
    return desk;
  }

  #closeIdle(): void {
    for (const [stream, desk] of this.#desks) if (desk.idle) this.#desks.delete(stream);
  }
}

function asAgreed(decided: readonly DomainEvent[], agreed: readonly ForeseenEvent[], { on }: Issued): Decision<DomainEvent> {
  const changes = changesBetween(agreed.map(({ type, occurredOn, data }) => ({ type, occurredOn, data })), decided.map((event) => ({ type: event.type, occurredOn: event.on ?? on, data: event.data })));
  return changes.length === 0 ? decided : previewChanged(changes);
}
