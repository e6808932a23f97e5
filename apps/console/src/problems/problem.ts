import type { components } from '@zhubao/api-client';

export type Problem = components['schemas']['Problem'];

/** The server's refusal of a request, as problem details (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(`${problem.code}: ${problem.en}`);
  }
}

/** What an answer of the client holds. @throws ProblemError for a refusal */
export function answered<T>({ data, error, response }: { readonly data?: T; readonly error?: unknown; readonly response: Response }): T {
  if (data !== undefined) return data;
  throw new ProblemError(isProblem(error) ? error : unreadable(response.status));
}

/** The problem behind whatever was thrown: a server that cannot be reached says nothing of itself. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return inBoth('UNREACHABLE', 0, ['服务器无法连接', 'The server cannot be reached'], ['请检查网络后重试；若仍如此，请联系系统管理员。', 'Check the network and try again; if that does not help, ask the administrator.']);
}

/** The server has answered, and will answer the same: to ask again is of no use. */
export function isRefusal(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.status >= 400 && error.problem.status < 500;
}

function unreadable(status: number): Problem {
  return inBoth('UNREADABLE', status, ['答复无法读取', 'The answer cannot be read'], [`服务器以状态 ${status} 作答，没有说明原因；请重试。`, `The server answered with status ${status} and no reason; try again.`]);
}

function inBoth(code: string, status: number, [titleZh, titleEn]: readonly [string, string], [zh, en]: readonly [string, string]): Problem {
  return { type: 'about:blank', title: document.documentElement.lang === 'en' ? titleEn : titleZh, status, detail: zh, code, zh, en };
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && ['title', 'code', 'detail', 'zh', 'en'].every((field) => typeof Reflect.get(value, field) === 'string');
}
