import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Answer } from '../engine/answer.js';
import { Engine } from '../engine/engine.js';
import { approve, rejectProposal, withdraw } from '../four-eyes/proposals.js';
import { DecideProposal } from './decide-proposal.js';

@CommandHandler(DecideProposal)
export class DecideProposalHandler implements ICommandHandler<DecideProposal, Answer> {
  constructor(private readonly engine: Engine) {}

  execute({ ruling, actor, commandId, evidence, recordedAt }: DecideProposal): Promise<Answer> {
    const said = { commandId, actor, evidence, ...(recordedAt === undefined ? {} : { recordedAt }) };
    switch (ruling.name) {
      case 'ApproveProposal':
        return approve(this.engine, { ...said, data: ruling.data });
      case 'RejectProposal':
        return rejectProposal(this.engine, { ...said, data: ruling.data });
      case 'WithdrawProposal':
        return withdraw(this.engine, { ...said, data: ruling.data });
      default:
        return ruling satisfies never;
    }
  }
}
