import { holdsSealedPerson } from '@zhubao/domain';
import type { Rule } from '../rule.js';
import { field } from './field.js';

const MAX_NUMBER_LENGTH = 100;
const MAX_LINE_LENGTH = 500;
const MAX_TEXT_LENGTH = 4000;

// Line ends and tabs are text. Other control characters, half a surrogate pair, and marks that reverse the reading order are not.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u;
const SOMETHING = /[\p{L}\p{N}\p{P}\p{S}]/u;

export const line = text(MAX_LINE_LENGTH);
const paperNumber = text(MAX_NUMBER_LENGTH);
const longText = text(MAX_TEXT_LENGTH);

/** The number a paper bears (文号, 单号): free in form, short. */
export const PaperNo = (): PropertyDecorator => field(paperNumber);

/** A name, a reason, a kind: a few words. */
export const Line = (): PropertyDecorator => field(line);

/** A signature as the paper bears it: left blank is an answer too, and the domain's to judge. */
export const Signature = (): PropertyDecorator =>
  field({
    name: 'signature',
    problem: `must be text of up to ${MAX_LINE_LENGTH} characters, without control characters and sealed names (person:v1:…)`,
    problemZh: `应为不超过 ${MAX_LINE_LENGTH} 个字符的文字，不含控制字符及密封姓名（person:v1:…）`,
    schema: { type: 'string', maxLength: MAX_LINE_LENGTH },
    holds: (value) => typeof value === 'string' && value.length <= MAX_LINE_LENGTH && isPlain(value),
  });

/** Running text. */
export const LongText = (): PropertyDecorator => field(longText);

function text(most: number): Rule {
  return {
    name: 'text',
    problem: `must be text of 1 to ${most} characters, not blank, without control characters and sealed names (person:v1:…)`,
    problemZh: `应为 1 至 ${most} 个字符的文字，不得为空白，不含控制字符及密封姓名（person:v1:…）`,
    schema: { type: 'string', minLength: 1, maxLength: most },
    holds: (value) => typeof value === 'string' && value.length <= most && SOMETHING.test(value) && isPlain(value),
  };
}

/** A sealed name is the engine's to write: one that came in as text would be shown as the name, to whoever wrote it. */
function isPlain(text: string): boolean {
  return !UNPRINTABLE.test(text) && !holdsSealedPerson(text);
}
