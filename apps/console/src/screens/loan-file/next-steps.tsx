import { Flex } from 'antd';
import { Link } from 'react-router';
import { useDeclaredCommands } from '../../commands/declared-commands.js';
import { CommandName } from '../../events/command-name.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';

const RECOVERING = ['OpenRecoveryAction', 'AgreeRecoveryCosts', 'ApplyRecovery', 'WriteOffLoss'];

/** What follows each state of a loan (Art. 12 to 28), the usual step first. What moves a fund by an order is done on the workbench. */
const NEXT: Readonly<Record<string, readonly string[]>> = {
  APPLIED: ['ReviewLoan', 'WithdrawLoan'],
  APPROVED: ['SubmitRecommendation', 'WithdrawLoan'],
  RECOMMENDED: ['DecideFiling', 'WithdrawLoan'],
  FILED: ['SendContributionNotice', 'ContributeToFund', 'WithdrawLoan'],
  CONTRIBUTED: ['SignLoanContract', 'WithdrawLoan'],
  SIGNED: ['PassDrawdownChecks', 'WithdrawLoan'],
  CLEARED: ['DisburseLoan', 'WithdrawLoan'],
  DISBURSED: ['NotifyDisbursement', 'RecordRepayment', 'ReportOverdue', 'ReportMisuse'],
  OVERDUE: ['FileClaim', 'RecordRepayment', 'ConfirmOverdueCured', 'DeclareAcceleration'],
  CLAIMED: ['RestateClaim', 'WithdrawClaim', 'RecordRepayment'],
  COMPENSATED: ['ApplyForRiskCompensation', ...RECOVERING],
  SHORTFALL_APPLIED: RECOVERING,
  SHARED: ['SettleRiskShareLater', ...RECOVERING],
};

/** Steps that this loan waits for and that this role may take, each with its form half filled in. */
export function NextSteps({ loanId, status }: { readonly loanId: string; readonly status: string | null }) {
  const { t } = useLanguage();
  const { session } = useSession();
  const commands = useDeclaredCommands().data;
  const mine = (NEXT[status ?? ''] ?? []).filter((name) => session !== undefined && commands?.get(name)?.issuers.includes(session.role));
  if (mine.length === 0) return null;
  return (
    <nav aria-label={t({ zh: '下一步', en: 'Next steps' })} style={{ marginInlineStart: 'auto' }}>
      <Flex gap={12} wrap>{mine.map((name) => <Link key={name} to={`/work/${name}?loanId=${encodeURIComponent(loanId)}`}><CommandName command={name} /></Link>)}</Flex>
    </nav>
  );
}
