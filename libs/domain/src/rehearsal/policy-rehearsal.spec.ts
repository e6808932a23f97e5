import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { civilDate } from '../calendar/index.js';
import { dongfang } from '../policy/schemes/dongfang.js';
import { farmGuarantee } from '../policy/schemes/farm-guarantee.js';
import { gansu } from '../policy/schemes/gansu.js';
import { ulanhot } from '../policy/schemes/ulanhot.js';
import { aDecision, aFiledLoan, anAppliedLoan, anOverdueLoan, aPool, aSharedLoan, Scheme, step } from '../testing/index.js';
import { livePlan, plans } from '../testing/random-life.js';
import { PolicyRehearsal } from './policy-rehearsal.js';
import { candidate, livedLog, rehearsed } from './testing/rehearse.js';

const SLOW_MS = 120_000;
const NOTHING = { contributionDueFen: 0, enterpriseFundFen: 0, riskFundFen: 0, bankFen: 0 };

describe('A contribution of 3 % instead of 2 %', () => {
  // A loan of 3,000,000.00 was filed with 60,000.00 due.
  const found = rehearsed(livedLog(aFiledLoan()), candidate({ contribution: { ...ulanhot.contribution, minPpm: 30_000 } }));

  it('would have asked the enterprise for 30,000.00 more, by Art. 5 and 21', () => {
    const effect = { ...NOTHING, contributionDueFen: 3_000_000 };
    expect(found.total).toEqual({ other: 1, refused: 0, effect });
    expect(found.byArticle).toEqual([{ of: 'Art. 5', other: 1, refused: 0, effect }, { of: 'Art. 21', other: 1, refused: 0, effect }]);
    expect(found.byPool).toEqual([{ of: 'ccb', other: 1, refused: 0, effect }]);
    expect(found.byCommand).toEqual([{ of: 'DecideFiling', other: 1, refused: 0, effect }]);
  });

  it('says which fields of which event, was and would be, and changes no other decision', () => {
    expect(found.rows).toMatchObject([{
      is: 'OTHER', command: 'DecideFiling', agreementId: 'ccb', loanId: 'L1', moreFields: 0, gone: [], added: [],
      fields: [
        { type: 'CapacityReserved', loanId: 'L1', field: 'ratePpm', was: 20_000, wouldBe: 30_000 },
        { type: 'CapacityReserved', loanId: 'L1', field: 'requiredFen', was: 6_000_000, wouldBe: 9_000_000, differenceFen: 3_000_000 },
      ],
    }]);
    expect(found.appends.decided - found.appends.same).toBe(1);
    expect(found.inPlaceOf).toEqual(['ulanhot-zhubaodai@1']);
  });
});

describe('A risk fund that bears 60 % instead of 50 %', () => {
  it('would have paid the bank 294,000.00 more of a shortfall of 2,940,000.00, by Art. 9 and 27', () => {
    const layers = ulanhot.layers.map((layer) => (layer.payer === 'RISK_FUND' ? { ...layer, sharePpm: 600_000 } : layer));
    const found = rehearsed(livedLog(aSharedLoan()), candidate({ layers }));
    const effect = { ...NOTHING, riskFundFen: -29_400_000, bankFen: 29_400_000 };
    expect(found.total).toEqual({ other: 1, refused: 0, effect });
    expect(found.byArticle).toEqual([{ of: 'Art. 9', other: 1, refused: 0, effect }, { of: 'Art. 27', other: 1, refused: 0, effect }]);
    expect(found.byCommand.map(({ of }) => of)).toEqual(['ShareRiskCompensation']);
    const [row] = found.rows;
    const figures = row?.is === 'OTHER' ? Object.fromEntries(row.fields.map(({ field, was, wouldBe }) => [field, [was, wouldBe]])) : {};
    expect(figures).toMatchObject({ fundSharePpm: [500_000, 600_000], riskPaidFen: [147_000_000, 176_400_000], bankBorneFen: [147_000_000, 117_600_000] });
  });
});

describe('Other days', () => {
  const log = livedLog(anOverdueLoan());

  it('of payment, five instead of three, would have moved the deadline when the loan was found overdue, by Art. 8 and 26, and no money', () => {
    const found = rehearsed(log, candidate({ deadlines: { ...ulanhot.deadlines, compensationWorkdays: 5 } }));
    expect(found.byCommand).toEqual([{ of: 'ReportOverdue', other: 1, refused: 0, effect: NOTHING }]);
    expect(found.byArticle.map(({ of }) => of)).toEqual(['Art. 8', 'Art. 26']);
    // The month ends on 29 September 2026. Working days after it: 30 September, 8 and 9 October, Saturday the 10th, which is made up for, and Monday the 12th.
    expect(found.rows).toMatchObject([{ fields: [{ type: 'LoanOverdue', field: 'deadline', was: '2026-10-09', wouldBe: '2026-10-12' }] }]);
  });

  it('of the trigger, two months overdue instead of one, would have moved all that is counted from it', () => {
    const [row] = rehearsed(log, candidate({ deadlines: { ...ulanhot.deadlines, overdueMonths: 2 } })).rows;
    const days = row?.is === 'OTHER' ? row.fields.map(({ field, was, wouldBe }) => [field, was, wouldBe]) : [];
    expect(days).toEqual([['monthEndsOn', '2026-09-29', '2026-10-29'], ['compensableFrom', '2026-09-30', '2026-10-30'], ['deadline', '2026-10-09', '2026-11-03']]);
  });
});

describe('A leverage of 10 instead of 15', () => {
  // The risk fund of 200,000.00 backs 3,000,000.00 at 15 and 2,000,000.00 at 10.
  const fifteen = { ...ulanhot, riskFund: { ...ulanhot.riskFund, leverage: 15 } };
  const found = rehearsed(livedLog(aPool({ policy: fifteen, riskFundFen: 20_000_000 }), aFiledLoan()), candidate({}, ulanhot));

  it('would have refused the filing, with the articles and figures of the refusal, and asked nothing of the enterprise', () => {
    expect(found.rows).toMatchObject([{ is: 'REFUSED', command: 'DecideFiling', loanId: 'L1', rejection: { code: 'LEVERAGE_EXCEEDED', articles: ['Art. 5'], facts: { capFen: 200_000_000 } } }]);
    expect(found.rows[0]).toHaveProperty('rejection.zh');
    expect(found.total).toEqual({ other: 0, refused: 1, effect: { ...NOTHING, contributionDueFen: -6_000_000 } });
  });
});

describe('A rehearsal', () => {
  const three = candidate({ contribution: { ...ulanhot.contribution, minPpm: 30_000 } });

  it('is of a period: what took effect outside of it is history, and not decided', () => {
    const log = livedLog(aFiledLoan());
    expect(rehearsed(log, three, { from: civilDate('2025-08-30') }).appends).toMatchObject({ decided: 0 });
    expect(rehearsed(log, three, { from: civilDate('2025-08-29'), to: civilDate('2025-08-29') }).appends).toMatchObject({ other: 1 });
    expect(rehearsed(log, three, { to: civilDate('2025-08-28') }).appends).toMatchObject({ other: 0 });
  });

  it('lists so many rows as it is asked for, counts the rest, and sums all', () => {
    const log = livedLog(aFiledLoan(), aFiledLoan({ loanId: 'L2', amountFen: 100_000_000 }));
    expect(rehearsed(log, three, { mostRows: 1 })).toMatchObject({ moreRows: 1, rows: [{ loanId: 'L1' }], total: { other: 2, effect: { contributionDueFen: 4_000_000 } } });
  });

  it('takes a decision on what its writer saw, which may have been a moment behind another', () => {
    const on = '2025-08-29';
    const log = livedLog(anAppliedLoan(), aDecision('D-1'), step('SuspendAgreement', { agreementId: 'ccb', reason: '整改', decisionId: 'D-1' }, { on }));
    const applied = log.filter(({ type }) => type === 'LoanApplied');
    const behind = [...log.filter(({ type }) => type !== 'LoanApplied'), ...applied];
    expect(behind.slice(-2).map(({ type }) => type)).toEqual(['AgreementSuspended', 'LoanApplied']);
    expect(rehearsed(behind, candidate({}))).toMatchObject({ rows: [], appends: { notDecided: 0, refused: 0 } });
    expect(rehearsed(behind, candidate({ term: { maxMonths: 6 } })).rows).toMatchObject([{ is: 'REFUSED', command: 'ApplyForLoan', rejection: { code: 'TERM_TOO_LONG' } }]);
  });

  it('that stops on the way says nothing of an append that may still go on', () => {
    const log = livedLog(aFiledLoan());
    const filed = log.findIndex(({ type }) => type === 'CapacityReserved');
    const rehearsal = new PolicyRehearsal({ candidate: three, mostRows: 10, stepId: () => '' });
    expect(rehearsal.reached).toBeUndefined();
    for (const event of log.slice(0, filed + 1)) rehearsal.add(event);
    expect([rehearsal.reached, rehearsal.soFar().rows]).toEqual([filed - 1, []]);
    expect(rehearsal.end().rows).toMatchObject([{ command: 'DecideFiling' }]);
    expect(rehearsal.reached).toBe(filed);
  });

  it('claims nothing of an append that does not come out of the rules of then', () => {
    const log = livedLog(aFiledLoan()).map((event) => (event.type === 'CapacityReserved' ? { ...event, data: { ...event.data, leverageCapFen: event.data.usedBeforeFen } } : event));
    expect(rehearsed(log, three)).toMatchObject({ appends: { other: 0, notDecided: 1 }, rows: [{ is: 'NOT_DECIDED', command: 'DecideFiling' }] });
  });
});

describe.each([['Ulanhot', ulanhot], ['Dongfang', dongfang], ['Gansu', gansu], ['farm guarantee', farmGuarantee]])('The policy of %s, which was in force', (_name, policy) => {
  it('decides every append of random lives the same', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const scheme = new Scheme();
        livePlan(plan, policy, scheme, () => undefined);
        const { appends, rows, total } = rehearsed(scheme.log, candidate({}, policy));
        expect(rows).toEqual([]);
        expect(total.effect).toEqual(NOTHING);
        expect(appends.same).toBe(appends.decided);
        expect(appends.decided).toBeGreaterThan(20);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, SLOW_MS);
});
