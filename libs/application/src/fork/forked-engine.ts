import { type Command, deadlinesProjection, type Instant, type SchemeProjection } from '@zhubao/domain';
import { type EventStore, type Fork, forkOf } from '@zhubao/event-store';
import type { Answer } from '../engine/answer.js';
import { CommandPipeline } from '../engine/command-pipeline.js';
import { decodeEvent } from '../engine/decode-event.js';
import { StateCache } from '../engine/state-cache.js';
import { schemeProcesses } from '../processes/all-processes.js';
import { Reactions } from '../processes/reactions.js';
import type { Persons } from '../personal-data/persons.js';
import type { Register } from '../processes/register.js';
import { ForkedRegister } from './forked-register.js';

export interface ForkedFrom {
  readonly events: EventStore;
  /** States of the log that is forked, as far as they are in memory: what they hold need not be read again. */
  readonly states: StateCache;
  readonly persons: Persons;
  readonly register: Register;
  readonly schemeId: string;
}

/**
 * The engine on a fork of its log: the same pipeline, the same processes, and nothing of it stays. Processes act upon what is
 * written here alone, in the order of the log.
 */
export class ForkedEngine {
  readonly events: Fork;
  readonly pipeline: CommandPipeline;
  /** States as they stood where the fork begins. */
  readonly before: StateCache;
  readonly #reactions: Reactions;
  #actedUpon = 0;

  /** @param at position of the last event that is seen; `undefined`: an empty log @param now instant at which all of it is recorded */
  constructor({ events, states, persons, register, schemeId }: ForkedFrom, at: number | undefined, now: Instant) {
    this.events = forkOf(events, at);
    this.before = new StateCache(forkOf(events, at), { soleWriter: true, borrowed: states, comparable: (event) => persons.comparable(event) });
    this.pipeline = new CommandPipeline({ events: this.events, refusals: NO_REFUSALS, persons, schemeId, soleWriter: true, borrowed: states });
    const isThere = async (projection: SchemeProjection, key: string): Promise<boolean> =>
      projection.name !== deadlinesProjection.name || (await this.pipeline.states.load('loan', key)).state.step !== 'UNKNOWN';
    const forked = new ForkedRegister(register, events, this.events, isThere);
    this.#reactions = new Reactions(schemeProcesses({ events: this.events, pipeline: this.pipeline, clock: { now: () => now }, register: forked, schemeId }));
  }

  /** Takes a command, and lets the processes act until nothing is left to do. */
  async take(command: Command): Promise<Answer> {
    const answer = await this.pipeline.execute(command.name, command);
    for (let event = this.events.written[this.#actedUpon]; event !== undefined; event = this.events.written[this.#actedUpon]) {
      this.#actedUpon += 1;
      if (this.#reactions.handles(event.type)) await this.#reactions.react(decodeEvent(event));
    }
    return answer;
  }
}

/** A fork is asked once. */
const NO_REFUSALS = { find: async () => undefined, record: async () => undefined };
