import type { Actor, AggregateName, CivilDate, RecordedSchemeEvent, StepName } from '@zhubao/domain';
import type { Answer } from '../engine/answer.js';
import type { Clock } from '../engine/clock.js';
import type { CommandPipeline } from '../engine/command-pipeline.js';
import { eventId, stepId } from '../engine/event-id.js';

const PROCESS: Actor = { user: 'process', role: 'SYSTEM', org: 'zhubao' };

/** Takes the steps of processes: each under an id derived from its cause, so that a repeat is the same step. */
export class StepTaker {
  readonly #pipeline: CommandPipeline;
  readonly #clock: Clock;

  constructor(pipeline: CommandPipeline, clock: Clock) {
    this.#pipeline = pipeline;
    this.#clock = clock;
  }

  /** `part` tells apart steps of one kind that one event causes; `on` is the business date, the cause's by default. */
  take(cause: RecordedSchemeEvent, step: StepName, data: object, { part = '', on = cause.metadata.occurredOn }: { readonly part?: string; readonly on?: CivilDate } = {}): Promise<Answer> {
    const command = {
      name: step,
      commandId: stepId(cause.id, `${step}${part}`),
      on,
      recordedAt: this.#clock.now(),
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
