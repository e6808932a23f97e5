import type { Actor, AggregateName, CivilDate, RecordedSchemeEvent, Rejection, StepName } from '@zhubao/domain';
import type { Answer } from '../engine/answer.js';
import type { Clock } from '../engine/clock.js';
import type { CommandPipeline } from '../engine/command-pipeline.js';
import { eventId, stepId } from '../engine/event-id.js';

const PROCESS: Actor = { user: 'process', role: 'SYSTEM', org: 'zhubao' };

export interface StepOptions {
  /** Tells apart steps of one kind that one event causes. */
  readonly part?: string;
  /** Business date; the cause's by default. */
  readonly on?: CivilDate;
}

/** A step that must not fail was refused: the log and the code disagree. */
class StepRefusedError extends Error {
  constructor(step: StepName, cause: RecordedSchemeEvent, { code, en }: Rejection) {
    super(`step ${step} after ${cause.type} ${cause.id} was refused with ${code}: ${en}`);
    this.name = 'StepRefusedError';
  }
}

/** Takes the steps of processes: each under an id derived from its cause, so that a repeat is the same step. */
export class StepTaker {
  readonly #pipeline: CommandPipeline;
  readonly #clock: Clock;

  constructor(pipeline: CommandPipeline, clock: Clock) {
    this.#pipeline = pipeline;
    this.#clock = clock;
  }

  /**
   * Takes a step that no rule can refuse; a refusal is a fault of the engine and stops the processes.
   * @throws StepRefusedError
   */
  async take(cause: RecordedSchemeEvent, step: StepName, data: object, options: StepOptions = {}): Promise<void> {
    const answer = await this.attempt(cause, step, data, options);
    if (answer.rejected) throw new StepRefusedError(step, cause, answer);
  }

  /** Takes a step that may be refused. It is never recorded before its cause. */
  attempt(cause: RecordedSchemeEvent, step: StepName, data: object, { part = '', on = cause.metadata.occurredOn }: StepOptions = {}): Promise<Answer> {
    const now = this.#clock.now();
    const command = {
      name: step,
      commandId: stepId(cause.id, `${step}${part}`),
      on,
      recordedAt: now > cause.metadata.recordedAt ? now : cause.metadata.recordedAt,
      actor: PROCESS,
      evidence: [],
      data,
    };
    return this.#pipeline.take(step, command, { correlationId: cause.metadata.$correlationId, causationId: cause.id });
  }

  /** Whether the step that this event causes stands in the stream already. */
  async isTaken(cause: RecordedSchemeEvent, step: StepName, aggregate: AggregateName, id: string): Promise<boolean> {
    const { revisionOf } = await this.#pipeline.states.load(aggregate, id);
    return revisionOf.has(eventId(stepId(cause.id, step), 0));
  }
}
