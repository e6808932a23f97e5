import { MAX_AMOUNT_FEN } from '@zhubao/domain';
import type { Rule } from '../rule.js';
import { field } from './field.js';

const amountFen: Rule = {
  name: 'amountFen',
  problem: `must be a whole number of fen above 0, at most ${MAX_AMOUNT_FEN}`,
  problemZh: `应为大于零的整数（单位：分），不超过 ${MAX_AMOUNT_FEN}`,
  schema: { type: 'integer', minimum: 1, maximum: MAX_AMOUNT_FEN, description: 'fen (分)' },
  holds: (value) => isWholeFen(value) && value > 0,
};

const partFen: Rule = {
  name: 'partFen',
  problem: `must be a whole number of fen from 0 to ${MAX_AMOUNT_FEN}`,
  problemZh: `应为非负整数（单位：分），不超过 ${MAX_AMOUNT_FEN}`,
  schema: { type: 'integer', minimum: 0, maximum: MAX_AMOUNT_FEN, description: 'fen (分)' },
  holds: isWholeFen,
};

/** An amount of money that moves: above zero. */
export const AmountFen = (): PropertyDecorator => field(amountFen);

/** A part of a sum, or a balance: it may be nothing. */
export const PartFen = (): PropertyDecorator => field(partFen);

function isWholeFen(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= MAX_AMOUNT_FEN && !Object.is(value, -0);
}
