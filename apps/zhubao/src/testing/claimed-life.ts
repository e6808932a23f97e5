import { civilDate, type CommandName, type CommandData, type Command, instant } from '@zhubao/domain';
import { bankOf, type Line, OFFICE, SYSTEM } from './diary.js';
import { aLine } from './pool-lines.js';
import { aLentLoan, aPaidClaim } from './settled-life.js';

// The loan of settled-life.ts, up to the run that pays its claim: pool `ccb` holds 2,000,000, and 50,000,000 are claimed.

export const RUN_DAY = '2026-03-02';

/** A command of the day of the run. */
export function onRunDay(command: CommandName, as: Line['as'], data: object, day = RUN_DAY): Line {
  return { ...aLine(command, as, data), at: `${day}T09:00:00+08:00`, on: day };
}

/** Everything up to the run, which is not among it. */
export function aClaimedLoan(): readonly Line[] {
  return [...aLentLoan(), ...aPaidClaim(RUN_DAY).slice(0, -1)];
}

export function theRun(): Line {
  return onRunDay('RunCompensation', OFFICE, { agreementId: 'ccb', valueDate: RUN_DAY });
}

/** The bank claims a little less, which changes what a run would pay. */
export function aRestatement(interestFen = 0): Line {
  return onRunDay('RestateClaim', bankOf('ccb'), { loanId: 'L1', claimId: 'Q-1', cutoffDate: '2026-02-01', principalFen: 49_999_999, interestFen, penaltyFen: 0, compoundFen: 0 });
}

export function morningOf(day: string): Line {
  return onRunDay('OpenBusinessDay', SYSTEM, { date: day }, day);
}

export function commandOf({ command, commandId, on, at, as, data }: Line): Command {
  return { name: command as CommandName, commandId, on: civilDate(on), recordedAt: instant(at), actor: as, evidence: [], data: data as CommandData[CommandName] };
}
