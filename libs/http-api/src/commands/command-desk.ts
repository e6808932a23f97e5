import { CommandBus } from '@nestjs/cqrs';
import { type Answer, type Engine, type ExecuteCommand, proposeCommand } from '@zhubao/application';
import { civilDateAt, isCommandName } from '@zhubao/domain';
import type { Viewer } from '../access/viewer.js';
import type { SecondPerson } from '../four-eyes/second-person.js';
import { malformed, problem } from '../problems/problem.js';
import { rejected } from '../problems/rejected.js';
import { type CommandAnswer, shown } from './command-answer.js';
import { arrived } from './command-line.js';

/** What became of a command that was taken. */
export interface Taken {
  readonly answer: CommandAnswer;
  /** 201 written, 200 written before, 202 proposed: it waits for a second person. */
  readonly status: 200 | 201 | 202;
}

/** Takes commands from callers: who calls is who acts, the engine judges, and what needs two persons becomes a proposal. */
export class CommandDesk {
  constructor(private readonly engine: Engine, private readonly bus: CommandBus, private readonly needsSecondPerson: SecondPerson) {}

  /** @throws Problem of every kind that a command can end in */
  async take(name: string, body: unknown, viewer: Viewer): Promise<Taken> {
    if (!isCommandName(name)) throw problem('NOT_FOUND', { zh: `没有命令 ${name.slice(0, 60)}；见 /api/docs。`, en: `There is no command ${name.slice(0, 60)}; see /api/docs.` });
    const read = arrived(name, body, viewer);
    if (!read.ok) throw malformed(read.faults);
    if (await this.needsSecondPerson(name)) return this.#propose(read.command);
    const answer = accepted(await this.bus.execute<ExecuteCommand, Answer>(read.command));
    return { answer: shown(answer), status: answer.repeated ? 200 : 201 };
  }

  async #propose({ name, actor, commandId, on, evidence, data }: ExecuteCommand): Promise<Taken> {
    const recordedAt = this.engine.clock.now();
    const answer = accepted(await proposeCommand(this.engine, { name, commandId, on: on ?? civilDateAt(recordedAt), recordedAt, actor, evidence, data }));
    return { answer: { ...shown(answer), proposalId: commandId }, status: 202 };
  }
}

function accepted(answer: Answer): Exclude<Answer, { rejected: true }> {
  if (answer.rejected) throw rejected(answer);
  return answer;
}
