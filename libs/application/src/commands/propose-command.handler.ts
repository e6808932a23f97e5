import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { civilDateAt } from '@zhubao/domain';
import type { Answer } from '../engine/answer.js';
import { Engine } from '../engine/engine.js';
import { proposeCommand } from '../four-eyes/proposals.js';
import { ProposeCommand } from './propose-command.js';

@CommandHandler(ProposeCommand)
export class ProposeCommandHandler implements ICommandHandler<ProposeCommand, Answer> {
  constructor(private readonly engine: Engine) {}

  execute({ name, data, actor, commandId, evidence, on, recordedAt = this.engine.clock.now() }: ProposeCommand): Promise<Answer> {
    return proposeCommand(this.engine, { name, data, actor, commandId, evidence, on: on ?? civilDateAt(recordedAt), recordedAt });
  }
}
