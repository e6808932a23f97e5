import type { Sentence } from '@zhubao/domain';
import type { Fault } from '@zhubao/application';

/** Codes of what is refused at the edge; what the engine refuses has the codes of the contract. */
export type EdgeCode =
  | 'MALFORMED' | 'UNAUTHENTICATED' | 'PASSWORD_CHANGE_REQUIRED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'TOO_LARGE' | 'URL_TOO_LONG' | 'HEADERS_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE'
  | 'NOT_ACCEPTABLE' | 'TOO_MANY_REQUESTS' | 'NOT_REACHED' | 'UNAVAILABLE' | 'TIMED_OUT' | 'INTERNAL';

export interface ProblemDetails {
  readonly status: number;
  readonly code: string;
  readonly title: Sentence;
  readonly detail: Sentence;
  readonly articles?: readonly string[];
  readonly facts?: object;
  /** Every faulty field at once. */
  readonly faults?: readonly Fault[];
  readonly retryAfterSeconds?: number;
}

/** What a caller did not get, and why: shown as problem details (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(readonly details: ProblemDetails) {
    super(`${details.code}: ${details.detail.en}`);
  }
}

const TITLES: Readonly<Record<EdgeCode, readonly [status: number, title: Sentence]>> = {
  MALFORMED: [400, { zh: '请求不合规范', en: 'Malformed request' }],
  UNAUTHENTICATED: [401, { zh: '未登录', en: 'Not signed in' }],
  PASSWORD_CHANGE_REQUIRED: [403, { zh: '须先修改密码', en: 'The password must be changed first' }],
  FORBIDDEN: [403, { zh: '无权访问', en: 'Not allowed' }],
  NOT_FOUND: [404, { zh: '查无此项', en: 'Not found' }],
  CONFLICT: [409, { zh: '同时修改', en: 'Concurrent change' }],
  TOO_LARGE: [413, { zh: '请求过大', en: 'Too large' }],
  URL_TOO_LONG: [414, { zh: '地址过长', en: 'The address is too long' }],
  HEADERS_TOO_LARGE: [431, { zh: '请求头过大', en: 'The headers are too large' }],
  UNSUPPORTED_MEDIA_TYPE: [415, { zh: '不支持的内容类型', en: 'Unsupported media type' }],
  NOT_ACCEPTABLE: [406, { zh: '不支持的输出格式', en: 'Not acceptable' }],
  TOO_MANY_REQUESTS: [429, { zh: '请求过于频繁', en: 'Too many requests' }],
  NOT_REACHED: [503, { zh: '读模型尚未跟上', en: 'The read model is behind' }],
  UNAVAILABLE: [503, { zh: '暂时无法服务', en: 'Unavailable' }],
  TIMED_OUT: [408, { zh: '请求超时', en: 'The request took too long' }],
  INTERNAL: [500, { zh: '内部错误', en: 'Internal error' }],
};

export function problem(code: EdgeCode, detail: Sentence, more: Pick<ProblemDetails, 'facts' | 'faults' | 'retryAfterSeconds'> = {}): Problem {
  const [status, title] = TITLES[code];
  return new Problem({ status, code, title, detail, ...more });
}

/** Every faulty field at once; the sentence names the first few. */
export function malformed(faults: readonly Fault[]): Problem {
  const said = (language: 'problem' | 'problemZh'): string => faults.slice(0, 3).map((fault) => `${fault.field} ${fault[language]}`).join('; ');
  return problem('MALFORMED', { zh: said('problemZh'), en: said('problem') }, { faults });
}
