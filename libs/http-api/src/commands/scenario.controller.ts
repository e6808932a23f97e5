import { Controller, Post, Query, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Engine, type LineAnswer, readScenario, ScenarioFileError, ScenarioRunner } from '@zhubao/application';
import type { Request, Response } from 'express';
import { Admit } from '../access/viewer.js';
import { malformed, problem } from '../problems/problem.js';
import { streamLines } from './line-stream.js';
import { Rehearsal } from './rehearsal.js';
import { spooled } from './spooled.js';

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

/** `POST /api/v1/scenarios?name=…`: a scenario file (JSON Lines) into a server for exercises, answered line by line. */
@Controller('api/v1/scenarios')
export class ScenarioController {
  constructor(private readonly engine: Engine, private readonly bus: CommandBus, private readonly rehearsal: Rehearsal) {}

  @Post()
  @Admit(['OFFICE', 'ADMIN'])
  async run(@Query('name') name: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    if (typeof name !== 'string' || !NAME.test(name)) throw malformed([{ field: 'name', problem: 'must name the scenario: letters, digits, and . _ - within', problemZh: '应为场景名：字母、数字，中间可含 . _ -' }]);
    const end = this.rehearsal.begin();
    if (end === undefined) throw problem('CONFLICT', { zh: '另一场景正在运行，请稍后再试。', en: 'Another scenario is running; try again later.' }, { retryAfterSeconds: 5 });
    try {
      await spooled(request, async (file) => {
        await requireWellFormed(file, name);
        await streamLines(response, this.#answers(file, name, end));
      });
    } finally {
      end();
    }
  }

  /** Whoever reads the summary may send the next one: this one is over by then. */
  async *#answers(file: string, name: string, end: () => void): AsyncGenerator<object> {
    const summary = { accepted: 0, rejected: 0, unexpected: 0 };
    try {
      for await (const answered of new ScenarioRunner(this.engine, this.rehearsal.clock, this.bus).answers(file, name, name)) {
        summary[answered.answer.rejected ? 'rejected' : 'accepted'] += 1;
        if (answered.unexpected) summary.unexpected += 1;
        yield told(answered);
      }
    } finally {
      end();
    }
    yield { summary };
  }
}

/** Looked through before anything is run, as `zhubao run` does. */
async function requireWellFormed(file: string, name: string): Promise<void> {
  try {
    for await (const _line of readScenario(file, name));
  } catch (error) {
    if (error instanceof ScenarioFileError) throw malformed([{ field: 'body', problem: error.message, problemZh: `场景文件不合规范：${error.message}` }]);
    throw error;
  }
}

function told({ line: { no, command }, answer, unexpected }: LineAnswer): object {
  if (!answer.rejected) {
    const { stream, revision, position, events, repeated } = answer;
    return { line: no, command, outcome: 'accepted', stream, revision, position, events, repeated, ...(unexpected && { unexpected: unexpected.message }) };
  }
  const { code, articles, facts, zh, en } = answer;
  return { line: no, command, outcome: 'rejected', code, articles, facts, zh, en, ...(unexpected && { unexpected: unexpected.message }) };
}
