import type { RecordedSchemeEvent } from '../event-catalogue.js';
import { add, type Fen, subtract, ZERO } from '../money/index.js';
import type { FilingNotice } from '../loan/events.js';
import { requiredContribution } from '../policy/contribution.js';
import { PoliciesKnown } from './policies-known.js';
import type { InvariantRule, Report } from './violation.js';

interface Gates {
  readonly contributedFen: Fen;
  readonly filing: FilingNotice | null;
  readonly contractFen: Fen | null;
  readonly checked: boolean;
}

const CLOSED: Gates = { contributedFen: ZERO, filing: null, contractFen: null, checked: false };

type Gated = Extract<RecordedSchemeEvent, { readonly type: 'FilingNoticeIssued' | 'FundContributed' | 'LoanContractSigned' | 'DrawdownChecksPassed' | 'LoanDisbursed' }>;

/** Invariant 9: contribution before contract, six checks by another person before money. */
export function gatesKept(): InvariantRule {
  const loans = new Map<string, Gates>();
  const policies = new PoliciesKnown();
  return {
    handles: ['PolicyAdopted', 'FilingNoticeIssued', 'FundContributed', 'EntryReversed', 'LoanContractSigned', 'DrawdownChecksPassed', 'LoanDisbursed'],
    check(event, violated) {
      switch (event.type) {
        case 'PolicyAdopted':
          policies.learn(event);
          return;
        case 'EntryReversed': {
          const { entry } = event.data;
          if (entry.type !== 'FundContributed') return;
          const gates = loans.get(entry.data.loanId) ?? CLOSED;
          loans.set(entry.data.loanId, { ...gates, contributedFen: subtract(gates.contributedFen, entry.data.amountFen) });
          return;
        }
        case 'FilingNoticeIssued':
        case 'FundContributed':
        case 'LoanContractSigned':
        case 'DrawdownChecksPassed':
        case 'LoanDisbursed': {
          const { loanId } = event.data;
          loans.set(loanId, passed(loans.get(loanId) ?? CLOSED, event, policies, violated));
          return;
        }
        default:
          return;
      }
    },
  };
}

function passed(gates: Gates, event: Gated, policies: PoliciesKnown, violated: Report): Gates {
  switch (event.type) {
    case 'FilingNoticeIssued':
      return { ...gates, filing: event.data };
    case 'FundContributed':
      return { ...gates, contributedFen: add(gates.contributedFen, event.data.amountFen) };
    case 'LoanContractSigned': {
      const { loanId, amountFen, requiredFen: statedFen } = event.data;
      const { filing, contributedFen } = gates;
      const policy = filing === null ? undefined : policies.of(filing.policy);
      const requiredFen = filing === null || policy === undefined ? statedFen : requiredContribution(policy, amountFen, filing.ratePpm);
      if (filing === null || contributedFen < requiredFen || statedFen !== requiredFen) {
        violated(9, loanId, { filed: filing !== null, contributedFen, requiredFen, statedRequiredFen: statedFen, contractFen: amountFen });
      }
      return { ...gates, contractFen: amountFen };
    }
    case 'DrawdownChecksPassed':
      return { ...gates, checked: Object.values(event.data.checks).every((check) => check === true) };
    case 'LoanDisbursed': {
      const { loanId, amountFen } = event.data;
      const { contractFen, checked } = gates;
      if (!checked || contractFen === null || amountFen > contractFen) violated(9, loanId, { checked, contractFen, disbursedFen: amountFen });
      return gates;
    }
  }
}
