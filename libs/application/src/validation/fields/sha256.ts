import type { Rule } from '../rule.js';
import { field } from './field.js';

const SHA256 = /^[0-9a-f]{64}$/;

const sha256: Rule = {
  name: 'sha256',
  problem: 'must be a SHA-256 digest of 64 lower-case hexadecimal digits',
  problemZh: '应为 64 位小写十六进制 SHA-256 摘要',
  schema: { type: 'string', pattern: SHA256.source },
  holds: (value) => typeof value === 'string' && SHA256.test(value),
};

/** The digest of a scanned paper. */
export const Sha256 = (): PropertyDecorator => field(sha256);
