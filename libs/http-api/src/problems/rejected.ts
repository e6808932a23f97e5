import type { Rejection } from '@zhubao/domain';
import { Problem, problem } from './problem.js';

const TITLE = { zh: '业务规则不允许', en: 'Refused by rule' };

/** A refusal of the engine as an answer: 422, but for what HTTP has statuses of its own. */
export function rejected(rejection: Rejection): Problem {
  const { code, articles, facts, zh, en } = rejection;
  if (code === 'CONFLICT') return problem('CONFLICT', { zh, en }, { facts, retryAfterSeconds: 1 });
  const status = code === 'FORBIDDEN' ? 403 : code === 'UNKNOWN' ? 404 : 422;
  return new Problem({ status, code, title: TITLE, detail: { zh, en }, articles, facts });
}
