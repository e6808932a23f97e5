import type { PublishWorkingCalendar } from '../commands/index.js';
import { ulanhot } from '../policy/schemes/ulanhot.js';
import { firm } from './firms.js';
import { cn2025, cn2026 } from './notices.js';
import { SCHEME_ID } from './scheme.js';
import { type Life, step } from './step.js';

// How a scheme, a pool and an enterprise come to be. Each life adds only what is not there yet, so lives can be put together.

const FIRST_DAY = '2025-08-01';

export interface SchemeTerms {
  readonly policy?: object;
  readonly calendars?: readonly PublishWorkingCalendar[];
  readonly on?: string;
}

/** A policy in force and the calendars of 2025 and 2026 published. */
export function aScheme({ policy = ulanhot, calendars = [cn2025, cn2026], on = FIRST_DAY }: SchemeTerms = {}): Life {
  return (scheme) =>
    scheme.state('policy', SCHEME_ID).versions.length > 0
      ? []
      : [step('AdoptPolicy', { policy, docNo: 'P-1' }, { on }), calendars.map((notice) => step('PublishWorkingCalendar', notice, { on }))];
}

export interface PoolTerms extends SchemeTerms {
  readonly agreementId?: string;
  readonly riskFundFen?: number;
  readonly contributionPpm?: number;
  readonly from?: string;
  readonly to?: string;
}

/** A cooperation agreement in force, one account for both funds (`ACC-ccb`), and the risk fund injected. */
export function aPool(terms: PoolTerms = {}): Life {
  const { agreementId = 'ccb', riskFundFen = 500_000_000, contributionPpm, from = '2019-01-01', to = '2027-12-31', on = FIRST_DAY } = terms;
  return [
    aScheme(terms),
    (scheme) =>
      scheme.ids('agreement').includes(agreementId)
        ? []
        : [
            step('SignCooperationAgreement', {
              agreementId, bankId: agreementId, bankName: agreementId, from, to, docNo: `A-${agreementId}`, ...(contributionPpm === undefined ? {} : { contributionPpm }),
            }, { on }),
            step('OpenSpecialAccount', { agreementId, accountId: `ACC-${agreementId}`, accountNoMasked: '****1234', funds: ['ENTERPRISE', 'RISK'] }, { on }),
            step('InjectRiskFund', { agreementId, amountFen: riskFundFen, budgetDocNo: 'B-1', slipNo: `S-${agreementId}` }, { on }),
          ],
  ];
}

export interface EnterpriseTerms {
  readonly uscc?: string;
  readonly legalRepresentative?: string;
  readonly controllers?: readonly string[];
  readonly on?: string;
}

export function aRegisteredEnterprise({ uscc = firm(1), legalRepresentative = `法人${uscc}`, controllers = [], on }: EnterpriseTerms = {}): Life {
  return (scheme) =>
    scheme.state('enterprise', uscc).standing !== 'UNKNOWN'
      ? []
      : step('RegisterEnterprise', {
          uscc, name: `企业${uscc}`, sizeClass: 'SMALL', legalRepresentative, controllers, industry: '农产品加工', registrationDocNo: 'R-1',
        }, { ...(on === undefined ? {} : { on }) });
}

export function aNominatedEnterprise({ uscc = firm(1), ...others }: EnterpriseTerms = {}): Life {
  return [
    aRegisteredEnterprise({ uscc, ...others }),
    (scheme) => (scheme.state('enterprise', uscc).standing === 'REGISTERED' ? step('NominateEnterprise', { uscc, formNo: 'F-1' }) : []),
  ];
}

export function aRosteredEnterprise({ uscc = firm(1), ...others }: EnterpriseTerms = {}): Life {
  return [
    aNominatedEnterprise({ uscc, ...others }),
    (scheme) => (scheme.state('enterprise', uscc).standing === 'NOMINATED' ? step('DecideRoster', { uscc, admit: true, reason: '符合条件' }) : []),
  ];
}

/** A decision of the leading group that later commands rest on. */
export function aDecision(decisionId = 'D-1'): Life {
  return step('RecordDecision', { decisionId, kind: 'COMPENSATION', subject: '代偿事项', text: '同意', docNo: `DOC-${decisionId}` });
}
