import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { NotSettledError } from '@zhubao/application';
import { InvalidRequestError, UnknownCollectionError } from '@zhubao/read-models';
import type { Request, Response } from 'express';
import { noteProblem } from '../observing/finished-request.js';
import { Problem, problem } from './problem.js';
import { PROBLEM_MEDIA_TYPE, problemBody } from './problem-body.js';

/** Whatever goes wrong leaves as problem details; what nobody foresaw is told to the log alone. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly onUnforeseen: (error: unknown, request: Request) => void) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const found = problemOf(error);
    if (found.details.status >= 500 && !(error instanceof Problem)) this.onUnforeseen(error, request);
    sendProblem(found, request, response);
  }
}

function sendProblem(found: Problem, request: Request, response: Response): void {
  const { status, code, retryAfterSeconds } = found.details;
  noteProblem(request, code);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(retryAfterSeconds));
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  response.status(status).type(`${PROBLEM_MEDIA_TYPE}; charset=utf-8`).send(JSON.stringify(problemBody(found, request.headers['accept-language'], request.path)));
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof NotSettledError) return problem('NOT_REACHED', { zh: '读模型尚未反映该位置，请稍后再试。', en: error.message }, { retryAfterSeconds: 1 });
  if (error instanceof UnknownCollectionError) return problem('NOT_REACHED', { zh: '读模型尚未建立，请稍后再试；请检查工作进程是否运行。', en: 'This read model has not been built yet; ask again later, and see whether a worker runs.' }, { retryAfterSeconds: 1 });
  if (error instanceof InvalidRequestError) return problem('MALFORMED', { zh: `查询不合规范：${error.message}`, en: error.message });
  return fromStatus(statusOf(error)) ?? problem('INTERNAL', { zh: '服务器内部出错，已记入日志。', en: 'Something failed inside; the log has it.' });
}

/** Nest, Express and its body parser name a status on what they refuse. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' ? error.status : 500;
}

function fromStatus(status: number): Problem | undefined {
  switch (status) {
    case 400:
      return problem('MALFORMED', { zh: '请求体不是完整的 UTF-8 JSON。', en: 'The body is not whole JSON in UTF-8.' });
    case 404:
      return problem('NOT_FOUND', { zh: '没有这个地址；见 /api/docs。', en: 'There is nothing at this address; see /api/docs.' });
    case 408:
      return problem('TIMED_OUT', { zh: '请求未在时限内到齐。', en: 'The request did not arrive in time.' });
    case 413:
      return problem('TOO_LARGE', { zh: '请求体超过上限。', en: 'The body is larger than what is taken.' });
    case 415:
      return problem('UNSUPPORTED_MEDIA_TYPE', { zh: '请求体须为未压缩的 application/json（UTF-8）。', en: 'The body must be application/json in UTF-8, not compressed.' });
    default:
      return undefined;
  }
}
