import { claimed, type LoanPlan, recovered, repaid, untilDisbursed } from './loan-life.js';
import type { Line } from './line.js';
import { blockTag, codeOf, loanOf, poolOf } from './names.js';
import { businessDays, poolLines, schemeLines, settlementLines } from './scheme-lines.js';
import { seededRandom } from './seeded-random.js';

export interface ScenarioShape {
  readonly pools: number;
  readonly loansPerPool: number;
  /** `disbursed` leaves every loan running; `whole` brings each to its end. */
  readonly lives: 'disbursed' | 'whole';
  readonly seed?: number;
}

/** One in five is not paid back. */
const DEFAULT_SHARE = 5;
const LAST_DISBURSED_DAY = 60;
/** All loans of a pool that default fall due on one day: they share the enterprise fund in proportion, and each is left short. */
const DEFAULT_DUE_DAY = 300;
const SETTLEMENT_DAY = 400;
const RECOVERY_DAY = 460;

/** Whole lives of loans over many pools, in the order of time: register, file, draw, repay or default, compensate, share, recover. */
export function scenarioLines({ pools, loansPerPool, lives, seed = 1 }: ScenarioShape): readonly Line[] {
  const random = seededRandom(seed);
  const lines = [...schemeLines(), ...businessDays(lives === 'whole' ? RECOVERY_DAY : LAST_DISBURSED_DAY)];
  for (let block = 0; block < pools; block += 1) {
    const tag = blockTag(block);
    const pool = poolOf(tag);
    lines.push(...poolLines(pool));
    const defaulted: string[] = [];
    for (let no = 0; no < loansPerPool; no += 1) {
      const defaults = random(DEFAULT_SHARE) === 0;
      const plan: LoanPlan = {
        loanId: loanOf(tag, no), pool, code: codeOf(tag, no), amountFen: 10_000_000 + random(20_000_000),
        appliedDay: 3 + random(LAST_DISBURSED_DAY - 10), dueDay: defaults ? DEFAULT_DUE_DAY : 280 + random(40),
      };
      lines.push(...untilDisbursed(plan));
      if (lives === 'disbursed') continue;
      if (!defaults) lines.push(...repaid(plan));
      else {
        defaulted.push(plan.loanId);
        lines.push(...claimed(plan), ...recovered(plan, RECOVERY_DAY));
      }
    }
    if (defaulted.length > 0) lines.push(...settlementLines(pool, SETTLEMENT_DAY, defaulted));
  }
  return lines.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
