import { Body, Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { type Answer, approve, Engine, type Preview, previewOf, rejectProposal, withdraw } from '@zhubao/application';
import { civilDateAt, isCommandName, isRejection } from '@zhubao/domain';
import type { Request, Response } from 'express';
import { Admit, EVERY_ROLE, viewerOf } from '../access/viewer.js';
import { arrived } from '../commands/command-line.js';
import { type CommandAnswer, shown } from '../commands/command-answer.js';
import { malformed, problem } from '../problems/problem.js';
import { rejected } from '../problems/rejected.js';
import { personsShown } from '../readings/persons-shown.js';
import { approvalSaid, endSaid } from './said.js';

/** Two persons (四眼原则): what a command would do, and what a second person says to it. */
@Controller('api/v1')
export class FourEyesController {
  constructor(private readonly engine: Engine) {}

  /** What a command would do as the log stands; nothing is written. */
  @Post('previews/:name')
  @HttpCode(200)
  @Admit(EVERY_ROLE)
  async preview(@Param('name') name: string, @Body() body: unknown, @Req() request: Request): Promise<Preview> {
    if (!isCommandName(name)) throw problem('NOT_FOUND', { zh: `没有命令 ${name.slice(0, 60)}；见 /api/docs。`, en: `There is no command ${name.slice(0, 60)}; see /api/docs.` });
    const read = arrived(name, body, viewerOf(request));
    if (!read.ok) throw malformed(read.faults);
    const recordedAt = this.engine.clock.now();
    const { actor, commandId, on = civilDateAt(recordedAt), evidence, data } = read.command;
    const preview = await previewOf(this.engine, { name, commandId, on, recordedAt, actor, evidence, data });
    if (isRejection(preview)) throw rejected(preview);
    return personsShown(this.engine, actor, preview);
  }

  @Post('proposals/:proposalId/approval')
  @Admit(EVERY_ROLE)
  approve(@Param('proposalId') id: string, @Body() body: unknown, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<CommandAnswer> {
    return answered(approve(this.engine, approvalSaid(id, body, viewerOf(request))), response);
  }

  @Post('proposals/:proposalId/rejection')
  @Admit(EVERY_ROLE)
  reject(@Param('proposalId') id: string, @Body() body: unknown, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<CommandAnswer> {
    return answered(rejectProposal(this.engine, endSaid(id, body, viewerOf(request))), response);
  }

  @Post('proposals/:proposalId/withdrawal')
  @Admit(EVERY_ROLE)
  withdraw(@Param('proposalId') id: string, @Body() body: unknown, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<CommandAnswer> {
    return answered(withdraw(this.engine, endSaid(id, body, viewerOf(request))), response);
  }
}

async function answered(said: Promise<Answer>, response: Response): Promise<CommandAnswer> {
  const answer = await said;
  if (answer.rejected) throw rejected(answer);
  response.status(answer.repeated ? 200 : 201);
  return shown(answer);
}
