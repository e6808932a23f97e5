import { basename } from 'node:path';
import type { CommandBus } from '@nestjs/cqrs';
import { isCommandName, rejectFor, type Rejection } from '@zhubao/domain';
import { ExecuteCommand } from '../commands/execute-command.js';
import type { Answer } from '../engine/answer.js';
import type { ScriptedClock } from '../engine/clock.js';
import type { Engine } from '../engine/engine.js';
import { lineId } from '../engine/event-id.js';
import { type Fault, validateActor, validateCommandData, validateEnvelope } from '../validation/index.js';
import { readScenario } from './read-scenario.js';
import type { ScenarioLine } from './scenario-line.js';

export interface RejectedLine {
  readonly file: string;
  readonly line: number;
  readonly command: string;
  readonly code: string;
  readonly articles: readonly string[];
  /** Whether the line had asked for just this. */
  readonly expected: boolean;
}

/** A line that did not meet its expectation. */
export interface UnexpectedLine {
  readonly file: string;
  readonly line: number;
  readonly command: string;
  readonly expected: string | null;
  readonly code: string | null;
  readonly articles: readonly string[];
  readonly message: string;
  readonly messageZh: string;
}

export interface LineAnswer {
  readonly line: ScenarioLine;
  readonly answer: Answer;
  readonly unexpected?: UnexpectedLine;
}

export interface ScenarioResult {
  readonly accepted: number;
  readonly rejected: readonly RejectedLine[];
  readonly unexpected: readonly UnexpectedLine[];
}

/** Looks through whole files before anything is run, so that a fault in the last line leaves nothing half done. */
export async function checkScenarios(files: readonly string[]): Promise<number> {
  let lines = 0;
  for (const file of files) for await (const _line of readScenario(file)) lines += 1;
  return lines;
}

/** Runs scenario files line by line; processes come to rest after each. */
export class ScenarioRunner {
  readonly #engine: Engine;
  readonly #clock: Pick<ScriptedClock, 'set'>;
  readonly #bus: CommandBus;

  constructor(engine: Engine, clock: Pick<ScriptedClock, 'set'>, bus: CommandBus) {
    this.#engine = engine;
    this.#clock = clock;
    this.#bus = bus;
  }

  async run(files: readonly string[], onLine: (done: number) => void = () => undefined): Promise<ScenarioResult> {
    const result = { accepted: 0, rejected: [] as RejectedLine[], unexpected: [] as UnexpectedLine[] };
    let done = 0;
    for (const file of files) {
      for await (const { line, answer, unexpected } of this.answers(file, basename(file, '.jsonl'))) {
        if (!answer.rejected) result.accepted += 1;
        else result.rejected.push({ file, line: line.no, command: line.command, code: answer.code, articles: answer.articles, expected: line.expect === answer.code });
        if (unexpected) result.unexpected.push(unexpected);
        onLine((done += 1));
      }
    }
    return result;
  }

  /** Runs one file and tells each answer as it is given. `scenario` is part of the ids of its commands, `name` is what people call it. */
  async *answers(file: string, scenario: string, name = file): AsyncGenerator<LineAnswer> {
    for await (const line of readScenario(file, name)) {
      const answer = await this.#runLine(scenario, line);
      const unexpected = unmet(name, line, answer);
      yield { line, answer, ...(unexpected && { unexpected }) };
    }
  }

  async #runLine(scenario: string, line: ScenarioLine): Promise<Answer> {
    const command = toCommand(scenario, line);
    if (!(command instanceof ExecuteCommand)) return command;
    this.#clock.set(line.at);
    const answer = await this.#bus.execute<ExecuteCommand, Answer>(command);
    await this.#engine.processes.rest();
    return answer;
  }
}

function toCommand(scenario: string, line: ScenarioLine): ExecuteCommand | Rejection {
  const envelope = validateEnvelope(line.envelope);
  if (!envelope.ok) return malformed(envelope.faults);
  const actor = validateActor(line.as);
  if (!actor.ok) return malformed(actor.faults);
  const data = validateCommandData(line.command, line.data);
  if (!data.ok) return malformed(data.faults);
  if (!isCommandName(line.command)) return rejectFor('INVALID', { zh: `没有名为 ${line.command} 的命令`, en: `there is no command ${line.command}` });
  const { commandId = lineId(scenario, line.no), on, evidence } = envelope.data;
  return new ExecuteCommand(line.command, data.data, actor.data, commandId, on, evidence, line.at);
}

/** Every faulty field at once. */
export function malformed(faults: readonly Fault[]): Rejection {
  const said = (language: 'problem' | 'problemZh'): readonly string[] => faults.map(({ field, value, ...fault }) => `${field} ${fault[language]}${value === undefined ? '' : ` (${JSON.stringify(value)})`}`);
  return rejectFor('INVALID', { zh: said('problemZh').join('；'), en: said('problem').join('; ') }, { fields: faults.map(({ field }) => field) });
}

function unmet(file: string, { no, command, expect }: ScenarioLine, answer: Answer): UnexpectedLine | undefined {
  const where = { file, line: no, command, expected: expect ?? null };
  if (!answer.rejected) {
    if (expect === undefined) return undefined;
    return { ...where, code: null, articles: [], message: `accepted, although ${expect} was expected`, messageZh: `已受理,但预期为 ${expect}` };
  }
  if (answer.code === expect) return undefined;
  return { ...where, code: answer.code, articles: answer.articles, message: answer.en, messageZh: answer.zh };
}
