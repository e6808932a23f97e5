import { Body, Controller, Headers, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Response, Request } from 'express';
import { randomUUID } from 'node:crypto';
import { type Answer, ExecuteCommand, type Fault, validateCommandData, validateEnvelope } from '@zhubao/application';
import { isCommandName } from '@zhubao/domain';
import { Admit, EVERY_ROLE, viewerOf } from '../access/viewer.js';
import { malformed, problem } from '../problems/problem.js';
import { rejected } from '../problems/rejected.js';

export interface CommandAnswer {
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly events: readonly { readonly id: string; readonly type: string }[];
}

/** `POST /api/v1/commands/{CommandName}`: who calls is who acts; the engine judges. */
@Controller('api/v1/commands')
export class CommandController {
  constructor(private readonly bus: CommandBus) {}

  @Post(':name')
  @Admit(EVERY_ROLE)
  async execute(
    @Param('name') name: string, @Body() body: unknown, @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Req() request: Request, @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    if (!isCommandName(name)) throw problem('NOT_FOUND', { zh: `没有命令 ${name.slice(0, 60)}；见 /api/docs。`, en: `There is no command ${name.slice(0, 60)}; see /api/docs.` });
    const { data: raw, ...beside } = recordOf(body);
    const envelope = validateEnvelope(idempotencyKey === undefined ? beside : withKey(beside, idempotencyKey));
    const data = validateCommandData(name, raw);
    if (!envelope.ok || !data.ok) throw malformed([...(envelope.ok ? [] : envelope.faults), ...(data.ok ? [] : data.faults)]);
    const { commandId = randomUUID(), on, evidence } = envelope.data;
    const answer = await this.bus.execute<ExecuteCommand, Answer>(new ExecuteCommand(name, data.data, viewerOf(request), commandId, on, evidence));
    if (answer.rejected) throw rejected(answer);
    response.status(answer.repeated ? 200 : 201);
    const { stream, revision, position, events } = answer;
    return { stream, revision, position, events };
  }
}

function recordOf(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Readonly<Record<string, unknown>>;
  throw malformed([{ field: 'body', problem: 'must be an object with data, and commandId, on, evidence where wanted', problemZh: '应为对象，含 data，并可含 commandId、on、evidence' }]);
}

/** The header says the same as `commandId`; two that differ are a mistake of the caller. */
function withKey(beside: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  const said = beside['commandId'];
  if (said === undefined || (typeof said === 'string' && said.toLowerCase() === key.toLowerCase())) return { ...beside, commandId: key };
  const fault: Fault = { field: 'Idempotency-Key', problem: 'differs from commandId', problemZh: '与 commandId 不一致', value: key.slice(0, 80) };
  throw malformed([fault]);
}
