import { Flex } from 'antd';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { NextSteps } from '../../commands/next-steps.js';
import { usePoint } from '../../frame/point.js';
import { ScreenTitle } from '../../frame/screen-title.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import { LoanFlags } from '../../statuses/loan-flags.js';
import { LoanStatus } from '../../statuses/loan-status.js';
import { FileTabs } from './file-tabs.js';
import { LoanFacts } from './loan-facts.js';
import { nextOfLoan } from './next-of-loan.js';
import { Scrubber } from './scrubber.js';

/** 贷款卷宗: one loan with all that happened to it, at the point that is looked at. */
export function LoanFile() {
  const { loanId = '' } = useParams();
  return <File key={loanId} loanId={loanId} />;
}

function File({ loanId }: { readonly loanId: string }) {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point, isLive } = usePoint();
  const loan = useAnswer({ key: ['loan', { loanId }, point], ask: () => client.GET('/api/v1/loans/{loanId}', { params: { path: { loanId }, query: point } }) });
  return (
    <Flex vertical gap={12}>
      <Flex align="center" gap={12} wrap>
        <Link to={{ pathname: '/loans', search: new URLSearchParams({ ...point }).toString() }}>← {t({ zh: '贷款', en: 'Loans' })}</Link>
        <ScreenTitle>{t({ zh: '贷款', en: 'Loan' })} {loanId}</ScreenTitle>
        {loan.data && <LoanStatus status={loan.data.status} />}
        {loan.data && loan.data.flags.length > 0 && <LoanFlags flags={loan.data.flags} />}
        {loan.data && isLive && <NextSteps commands={nextOfLoan(loan.data.status, loan.data.riskUnfundedFen)} about={{ loanId }} />}
      </Flex>
      <Scrubber loanId={loanId} />
      <Shown answer={loan} rows={6}>{(found) => <LoanFacts loan={found} />}</Shown>
      {!loan.error && <FileTabs loanId={loanId} loan={loan.data} />}
    </Flex>
  );
}
