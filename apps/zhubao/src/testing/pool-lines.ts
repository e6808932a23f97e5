import { type CommandName, ulanhot } from '@zhubao/domain';
import { bankOf, type Line, OFFICE, TREASURY } from './diary.js';
import { ALL_REVIEWED, FIRMS, noticeOf } from './scheme-papers.js';

let made = 0;

/** A command of one August morning, under an id of its own. */
export function aLine(command: CommandName, as: Line['as'], data: object): Line {
  made += 1;
  return { command, commandId: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`, at: '2025-08-01T09:00:00+08:00', on: '2025-08-01', as, data };
}

export function theScheme(): readonly Line[] {
  return [aLine('AdoptPolicy', OFFICE, { policy: ulanhot, docNo: 'P-1' }), aLine('PublishWorkingCalendar', OFFICE, noticeOf(2025))];
}

export function aPool(agreementId: string, riskFundFen: number): readonly Line[] {
  return [
    aLine('SignCooperationAgreement', OFFICE, { agreementId, bankId: agreementId, bankName: agreementId, from: '2025-01-01', to: '2027-12-31', docNo: `A-${agreementId}` }),
    aLine('OpenSpecialAccount', OFFICE, { agreementId, accountId: `acc-${agreementId}`, accountNoMasked: '****1', funds: ['ENTERPRISE', 'RISK'] }),
    aLine('InjectRiskFund', TREASURY, { agreementId, amountFen: riskFundFen, budgetDocNo: 'B-1', slipNo: 'S-1' }),
  ];
}

export function aRosteredFirm(uscc: string): readonly Line[] {
  return [
    aLine('RegisterEnterprise', OFFICE, { uscc, name: uscc, sizeClass: 'SMALL', legalRepresentative: `法人${uscc}`, controllers: [], industry: '农产品加工', registrationDocNo: 'R-1' }),
    aLine('NominateEnterprise', OFFICE, { uscc, formNo: 'F-1' }),
    aLine('DecideRoster', OFFICE, { uscc, admit: true, reason: '符合条件' }),
  ];
}

/** A loan that only awaits its filing; its firm is on the roster. */
export function aRecommendedLoan(loanId: string, agreementId: string, amountFen: number, uscc: string = FIRMS[0]): readonly Line[] {
  const bank = bankOf(agreementId);
  return [
    aLine('ApplyForLoan', bank, { loanId, uscc, agreementId, amountFen, termMonths: 12, loanType: 'WORKING_CAPITAL', purpose: '购料' }),
    aLine('ReviewLoan', bank, {
      loanId, approved: true, method: 'SCORECARD', score: 60, checks: ALL_REVIEWED,
      security: [{ kind: 'MORTGAGE', ownerId: uscc, acceptedFen: amountFen }], jointLiability: [{ person: '某甲', role: 'LEGAL_REPRESENTATIVE' }],
    }),
    aLine('SubmitRecommendation', bank, { loanId, letterNo: `T-${loanId}`, papers: ['授信报告'] }),
  ];
}

export function filing(loanId: string): Line {
  return aLine('DecideFiling', OFFICE, { loanId, approve: true, noticeNo: `N-${loanId}` });
}

export function contribution(loanId: string, agreementId: string, contributionId: string, amountFen: number): Line {
  return aLine('ContributeToFund', bankOf(agreementId), {
    loanId, contributionId, amountFen, accountId: `acc-${agreementId}`, receivedOn: '2025-08-01', payer: FIRMS[0], slipNo: `Z-${contributionId}`,
  });
}
