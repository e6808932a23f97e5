import { type AggregateName, type CommandData, type CommandName, datedAhead, isRejection, type Issued, reject, type Route, routeOf, STEPS, type StepName } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { Answer } from './answer.js';
import type { Persons } from '../personal-data/persons.js';
import type { Cause } from './envelope.js';
import type { RefusalBook } from './refusal-book.js';
import { StateCache } from './state-cache.js';
import { StreamDesk } from './stream-desk.js';
import { SurroundingsReader } from './surroundings.js';

export interface PipelineOptions {
  readonly events: EventStore;
  readonly refusals: RefusalBook;
  readonly persons: Persons;
  readonly schemeId: string;
  /** No other process appends to this log. */
  readonly soleWriter: boolean;
}

/** Desks kept while idle; one is cheap to open again. */
const OPEN_DESKS = 10_000;

/** The one way from a validated command to the log: seal, authorise, gather, decide, append. */
export class CommandPipeline {
  readonly #events: EventStore;
  readonly #refusals: RefusalBook;
  readonly #persons: Persons;
  readonly #cache: StateCache;
  readonly #surroundings: SurroundingsReader;
  readonly #desks = new Map<string, StreamDesk>();

  constructor({ events, refusals, persons, schemeId, soleWriter }: PipelineOptions) {
    this.#events = events;
    this.#refusals = refusals;
    this.#persons = persons;
    this.#cache = new StateCache(events, { soleWriter, comparable: (event) => persons.comparable(event) });
    this.#surroundings = new SurroundingsReader(this.#cache, events, schemeId);
  }

  /** States as the deciders see them: for processes that look before they act. */
  get states(): StateCache {
    return this.#cache;
  }

  /** Takes a validated command; the same command id again gets the first answer again. @throws KeysMissingError when it names persons and nothing can seal them */
  async execute<N extends CommandName>(name: N, command: Issued<CommandData[N]>): Promise<Answer> {
    const refused = await this.#refusals.find(command.commandId);
    if (refused !== undefined) return refused;
    const cause = { correlationId: command.commandId, causationId: command.commandId };
    const data = await this.#persons.sealed(name, command.data, () => this.#firmConcerned(command));
    const answer = await this.#dispatch(routeOf(name, data), { ...command, data }, cause);
    if (answer.rejected && answer.code !== 'CONFLICT') await this.#refusals.record(command.commandId, answer);
    return answer;
  }

  /** Takes a step of a process; it is repeated until it is taken, so its refusals are not kept. */
  async take(step: StepName, command: Issued, cause: Cause): Promise<Answer> {
    return this.#dispatch(STEPS[step], command, cause);
  }

  async #dispatch(route: Route, command: Issued, cause: Cause): Promise<Answer> {
    const { role, org } = command.actor;
    if (!route.by.includes(role)) return reject('FORBIDDEN', { role, org, command: command.name, why: `it is for ${route.by.join(', ')}` });
    const ahead = datedAhead(command.data, command.on, command.recordedAt);
    if (ahead) return ahead;
    const concerned = await this.#surroundings.concerned(command);
    const id = await this.#surroundings.target(route, command, concerned);
    if (typeof id !== 'string') return id;
    const foreign = await this.#surroundings.foreignBank(command, concerned);
    if (foreign) return foreign;
    return this.#desk(route.aggregate, id).submit({
      command,
      cause,
      decide: async (state) => {
        const policy = await this.#surroundings.policyInForce(command);
        const known = await this.#surroundings.gather(route, command, concerned, policy);
        return { decision: isRejection(known) ? known : route.decide(state, command, known), policy };
      },
    });
  }

  async #firmConcerned(command: Issued): Promise<string | undefined> {
    const { uscc } = await this.#surroundings.concerned(command);
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

