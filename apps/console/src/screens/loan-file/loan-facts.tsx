import type { paths } from '@zhubao/api-client';
import { Card, Col, Row } from 'antd';
import type { ReactNode } from 'react';
import { Amount } from '../../amounts/amount.js';
import { Rate } from '../../amounts/rate.js';
import { Day } from '../../dates/shanghai.js';
import { useLanguage, type Words } from '../../language/language.js';

export type Loan = paths['/api/v1/loans/{loanId}']['get']['responses'][200]['content']['application/json'];

/** What stands of the loan: its terms, what is owed, what was paid for it and what is still to be repaid. */
export function LoanFacts({ loan }: { readonly loan: Loan }) {
  return (
    <Row gutter={[12, 12]}>
      <Group title={{ zh: '贷款', en: 'Loan' }} rows={[
        [{ zh: '合同金额', en: 'Amount' }, <Amount key="" fen={loan.amountFen} />],
        [{ zh: '贷款余额', en: 'Outstanding' }, <Amount key="" fen={loan.outstandingFen} />],
        [{ zh: '逾期余额', en: 'Overdue' }, <Amount key="" fen={loan.overdueFen} />],
        [{ zh: '年利率', en: 'Rate a year' }, <Rate key="" ppm={loan.contract?.annualRatePpm} />],
        [{ zh: '已缴 / 应缴', en: 'Contributed' }, <span key=""><Amount fen={loan.contributedFen} /> / <Amount fen={loan.requiredFen} /></span>],
      ]} />
      <Group title={{ zh: '日期', en: 'Days' }} rows={[
        [{ zh: '申请日', en: 'Applied' }, <Day key="" on={loan.appliedOn} />],
        [{ zh: '放款日', en: 'Disbursed' }, <Day key="" on={loan.disbursedOn} />],
        [{ zh: '到期日', en: 'Maturity' }, <Day key="" on={loan.maturity} />],
        [{ zh: '逾期起始日', en: 'Overdue since' }, <Day key="" on={loan.overdueSince} />],
        [{ zh: '代偿期限', en: 'Deadline' }, <Day key="" on={loan.deadline} />],
      ]} />
      <Group title={{ zh: '代偿（第八、九、二十六条）', en: 'Compensation (Art. 8, 9, 26)' }} rows={[
        [{ zh: '代偿申请额', en: 'Claim' }, <Amount key="" fen={loan.claimFen} />],
        [{ zh: '企业助保金支付', en: 'Enterprise fund' }, <Amount key="" fen={loan.enterprisePaidFen} />],
        [{ zh: '不足部分', en: 'Shortfall' }, <Amount key="" fen={loan.shortfallFen} />],
        [{ zh: '风险补偿金支付', en: 'Risk fund' }, <Amount key="" fen={loan.riskPaidFen} />],
        [{ zh: '银行承担', en: 'Bank' }, <Amount key="" fen={loan.bankBorneFen} />],
      ]} />
      <Group title={{ zh: '追偿后待偿还（第二十八条）', en: 'Still to be repaid (Art. 28)' }} rows={[
        [{ zh: '已追偿', en: 'Recovered' }, <Amount key="" fen={loan.recoveredFen} />],
        [{ zh: '费用与违约金', en: 'Costs, damages' }, <span key=""><Amount fen={loan.due.costsFen} /> / <Amount fen={loan.due.liquidatedDamagesFen} /></span>],
        [{ zh: '银行债权', en: 'Bank' }, <Amount key="" fen={loan.due.bankFen} />],
        [{ zh: '风险补偿金', en: 'Risk fund' }, <Amount key="" fen={loan.due.riskFundFen} />],
        [{ zh: '企业助保金', en: 'Enterprise fund' }, <Amount key="" fen={loan.due.enterpriseFundFen} />],
      ]} />
    </Row>
  );
}

function Group({ title, rows }: { readonly title: Words; readonly rows: readonly (readonly [Words, ReactNode])[] }) {
  const { t } = useLanguage();
  return (
    <Col xs={24} sm={12} xl={6}><Card size="small" style={{ height: '100%' }} title={<h2 style={{ fontSize: 14, margin: 0 }}>{t(title)}</h2>} styles={{ body: { paddingBlock: 8 } }}>
      <dl style={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '4px 12px', margin: 0 }}>
        {rows.map(([name, value]) => (
          <div key={name.en} style={{ display: 'contents' }}>
            <dt style={{ color: '#4d5b66', whiteSpace: 'nowrap' }}>{t(name)}</dt>
            <dd style={{ margin: 0, textAlign: 'right' }}>{value}</dd>
          </div>
        ))}
      </dl>
    </Card></Col>
  );
}
