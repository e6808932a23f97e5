import { expect, it } from '@jest/globals';
import { ruleInWords } from './rule-in-words.js';

it.each([
  ['costsFen + liquidatedDamagesFen must be above 0 in total', '费用 + 违约金合计须大于 0', 'Costs + Liquidated damages must be above 0 in total'],
  ['loanId or uscc must be given', '贷款编号、统一社会信用代码须至少填写一项', 'Loan no. or USCC must be given'],
  ['something else', 'something else', 'something else'],
])('A rule over several fields is said with their names: %s', (rule, zh, en) => {
  expect(ruleInWords(rule)).toEqual({ zh, en });
});
