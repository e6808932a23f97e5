import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { addDays, civilDateAt, type CommandData, type CommandName, daysBetween, type Issued } from '@zhubao/domain';
import type { Accepted, Answer } from '../engine/answer.js';
import { Engine } from '../engine/engine.js';
import { stepId } from '../engine/event-id.js';
import { filingOutcome } from '../processes/filing-outcome.js';
import { ExecuteCommand } from './execute-command.js';

/** Commands whose answer, or whose successor's, rests on what processes do: they answer when that is done. */
const FOLLOWED_THROUGH: ReadonlySet<CommandName> = new Set<CommandName>(['DecideFiling', 'ReportOverdue', 'ConfirmOverdueCured', 'DisburseLoan', 'BlacklistEnterprise', 'OpenBusinessDay']);

/** The one handler behind the command bus. */
@CommandHandler(ExecuteCommand)
export class ExecuteCommandHandler implements ICommandHandler<ExecuteCommand, Answer> {
  constructor(private readonly engine: Engine) {}

  async execute(command: ExecuteCommand): Promise<Answer> {
    const { name, data, actor, commandId, evidence } = command;
    const recordedAt = command.recordedAt ?? this.engine.clock.now();
    const issued: Issued<CommandData[CommandName]> = { name, commandId, on: command.on ?? civilDateAt(recordedAt), recordedAt, actor, evidence, data };
    if (name === 'OpenBusinessDay') await this.openSkippedDays(issued as Issued<CommandData['OpenBusinessDay']>);
    const answer = await this.engine.pipeline.execute(name, issued);
    if (answer.rejected) return answer;
    if (isErasure(issued)) await this.forget(issued.data.subjectId);
    if (!FOLLOWED_THROUGH.has(name)) return answer;
    await this.engine.processes.settled(answer.position);
    return isApproval(issued) ? this.filed(answer, issued) : answer;
  }

  /** Days between are opened in turn: each is looked after to the end before the next begins. */
  private async openSkippedDays(command: Issued<CommandData['OpenBusinessDay']>): Promise<void> {
    const { state } = await this.engine.pipeline.states.load('clock', this.engine.schemeId);
    const { date } = command.data;
    if (state.lastDay === null || date > civilDateAt(command.recordedAt) || daysBetween(state.lastDay, date) > MOST_SKIPPED_DAYS) return;
    for (let day = addDays(state.lastDay, 1); day < date; day = addDays(day, 1)) {
      const answer = await this.engine.pipeline.execute('OpenBusinessDay', { ...command, commandId: stepId(command.commandId, day), data: { date: day } });
      if (answer.rejected) return;
      await this.engine.processes.rest();
    }
  }

  /** The log has the erasure; the key goes now, or at the next start. */
  private async forget(subjectId: string): Promise<void> {
    const { state } = await this.engine.pipeline.states.load('privacy', this.engine.schemeId);
    await this.engine.persons.forget(subjectId, state.erasures.get(subjectId, 0));
  }

  private async filed(answer: Accepted, { commandId, data }: Issued<CommandData['DecideFiling']>): Promise<Answer> {
    return (await filingOutcome(this.engine.events, answer, commandId, data.loanId)) ?? answer;
  }
}

/** What the clock's decider opens at once at the most. */
const MOST_SKIPPED_DAYS = 1_000;

function isApproval(command: Issued): command is Issued<CommandData['DecideFiling']> {
  return command.name === 'DecideFiling' && 'approve' in command.data && command.data.approve === true;
}

function isErasure(command: Issued): command is Issued<CommandData['ErasePersonalData']> {
  return command.name === 'ErasePersonalData';
}
