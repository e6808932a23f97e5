import { Body, Controller, Headers, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type Answer, type ExecuteCommand, linesOf, ScenarioFileError } from '@zhubao/application';
import { isCommandName } from '@zhubao/domain';
import type { Request, Response } from 'express';
import { Admit, EVERY_ROLE, viewerOf, type Viewer } from '../access/viewer.js';
import { malformed, Problem, problem } from '../problems/problem.js';
import { problemBody } from '../problems/problem-body.js';
import { rejected } from '../problems/rejected.js';
import { arrived } from './command-line.js';
import { streamLines } from './line-stream.js';
import { spooled } from './spooled.js';

export interface CommandAnswer {
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly events: readonly { readonly id: string; readonly type: string }[];
}

/** Commands over HTTP: who calls is who acts; the engine judges. */
@Controller('api/v1/commands')
export class CommandController {
  constructor(private readonly bus: CommandBus) {}

  /** Many at once, one a line: `{command, commandId?, on?, evidence?, data}`; each stands for itself and is answered in its turn. */
  @Post()
  @HttpCode(200)
  @Admit(EVERY_ROLE)
  async executeLines(@Req() request: Request, @Res() response: Response): Promise<void> {
    await spooled(request, (file) => streamLines(response, this.#answers(file, viewerOf(request), request)));
  }

  @Post(':name')
  @Admit(EVERY_ROLE)
  async execute(
    @Param('name') name: string, @Body() body: unknown, @Headers('idempotency-key') key: string | undefined, @Req() request: Request, @Res({ passthrough: true }) response: Response,
  ): Promise<CommandAnswer> {
    const answer = await this.#take(name, key === undefined ? body : withKey(body, key), viewerOf(request));
    response.status(answer.repeated ? 200 : 201);
    return shown(answer);
  }

  async #take(name: string, body: unknown, viewer: Viewer): Promise<Exclude<Answer, { rejected: true }>> {
    if (!isCommandName(name)) throw problem('NOT_FOUND', { zh: `没有命令 ${name.slice(0, 60)}；见 /api/docs。`, en: `There is no command ${name.slice(0, 60)}; see /api/docs.` });
    const read = arrived(name, body, viewer);
    if (!read.ok) throw malformed(read.faults);
    const answer = await this.bus.execute<ExecuteCommand, Answer>(read.command);
    if (answer.rejected) throw rejected(answer);
    return answer;
  }

  async *#answers(file: string, viewer: Viewer, request: Request): AsyncGenerator<object> {
    const summary = { accepted: 0, refused: 0 };
    let no = 0;
    try {
      for await (const text of linesOf(file, 'body')) {
        no += 1;
        if (text.trim() === '') continue;
        const told = await this.#answerTo(text, viewer, request);
        summary['status' in told ? 'refused' : 'accepted'] += 1;
        yield { line: no, ...told };
      }
    } catch (error) {
      if (!(error instanceof ScenarioFileError)) throw error;
      // The lines before it are taken, and the caller has their answers.
      yield { line: no + 1, ...bodyOf(malformed([{ field: 'body', problem: error.message, problemZh: `该行无法读取：${error.message}` }]), request) };
      summary.refused += 1;
    }
    yield { summary };
  }

  async #answerTo(text: string, viewer: Viewer, request: Request): Promise<object> {
    try {
      const { command, ...body } = recordIn(text);
      const answer = await this.#take(typeof command === 'string' ? command : '', body, viewer);
      return { ...shown(answer), repeated: answer.repeated };
    } catch (error) {
      if (error instanceof Problem) return bodyOf(error, request);
      throw error;
    }
  }
}

function shown({ stream, revision, position, events }: CommandAnswer): CommandAnswer {
  return { stream, revision, position, events };
}

function bodyOf(found: Problem, request: Request): object {
  return problemBody(found, request.headers['accept-language'], request.path);
}

function recordIn(text: string): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    parsed = undefined;
  }
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as Readonly<Record<string, unknown>>;
  throw malformed([{ field: 'body', problem: 'the line is not a JSON object', problemZh: '该行不是 JSON 对象' }]);
}

/** The header says the same as `commandId`; two that differ are a mistake of the caller. */
function withKey(body: unknown, key: string): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const said: unknown = Reflect.get(body, 'commandId');
  if (said === undefined || (typeof said === 'string' && said.toLowerCase() === key.toLowerCase())) return { ...body, commandId: key };
  throw malformed([{ field: 'Idempotency-Key', problem: 'differs from commandId', problemZh: '与 commandId 不一致', value: key.slice(0, 80) }]);
}
