import { Body, Controller, Headers, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { linesOf, ScenarioFileError } from '@zhubao/application';
import type { Request, Response } from 'express';
import { Admit, EVERY_ROLE, viewerOf, type Viewer } from '../access/viewer.js';
import { malformed, Problem } from '../problems/problem.js';
import { problemBody } from '../problems/problem-body.js';
import type { CommandAnswer } from './command-answer.js';
import { CommandDesk } from './command-desk.js';
import { streamLines } from './line-stream.js';
import { spooled } from './spooled.js';

/** Commands over HTTP, one or many. */
@Controller('api/v1/commands')
export class CommandController {
  constructor(private readonly desk: CommandDesk) {}

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
    const { answer, status } = await this.desk.take(name, key === undefined ? body : withKey(body, key), viewerOf(request));
    response.status(status);
    if (answer.proposalId !== undefined) response.setHeader('Location', `/api/v1/proposals/${answer.proposalId}`);
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
      const { answer, status } = await this.desk.take(typeof command === 'string' ? command : '', body, viewer);
      return { ...answer, repeated: status === 200 };
    } catch (error) {
      if (error instanceof Problem) return bodyOf(error, request);
      throw error;
    }
  }
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
