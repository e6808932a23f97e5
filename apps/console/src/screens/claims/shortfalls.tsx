import type { paths } from '@zhubao/api-client';
import { Button, Card, Col, Flex, Row } from 'antd';
import type { ReactNode } from 'react';
import { Amount } from '../../amounts/amount.js';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage, type Words } from '../../language/language.js';
import { LoanLink } from '../../links/loan-link.js';
import { useSession } from '../../session/session.js';
import { Cut } from '../../tables/cut.js';
import { PlainTable } from '../../tables/plain-table.js';
import { type Act, applyForRiskCompensation, shareRiskCompensation } from './act.js';

type Loan = paths['/api/v1/loans']['get']['responses'][200]['content']['application/json']['items'][number];

interface ShortfallsProps {
  readonly asOf: string;
  onAct(act: Act): void;
}

const MOST = 200;

/** What the enterprise fund did not cover: what the bank may apply for, and what is to be shared half and half (Art. 9, 27). */
export function Shortfalls({ asOf, onAct }: ShortfallsProps) {
  const { t } = useLanguage();
  const { client, session } = useSession();
  const { isLive } = usePoint();
  return (
    <Row gutter={[12, 12]}>
      <Col xs={24} xl={12}>
        <Stage status="COMPENSATED" title={{ zh: '待银行申请风险补偿', en: 'For the bank to apply for' }} empty={{ zh: '没有待申请的不足部分。', en: 'No shortfall waits for an application.' }}
          step={({ loanId }) => session?.role === 'BANK' && <Button size="small" disabled={!isLive} onClick={() => onAct(applyForRiskCompensation(client, loanId, asOf))}>{t({ zh: '申请…', en: 'Apply…' })}</Button>} />
      </Col>
      <Col xs={24} xl={12}>
        <Stage status="SHORTFALL_APPLIED" title={{ zh: '待分担（风险补偿金与银行各 50%）', en: 'To be shared, half and half' }} empty={{ zh: '没有待分担的申请。', en: 'No application waits to be shared.' }}
          step={({ agreementId }) => session?.role === 'OFFICE' && agreementId !== null && <Button size="small" disabled={!isLive} onClick={() => onAct(shareRiskCompensation(client, agreementId, asOf))}>{t({ zh: '分担…', en: 'Share…' })}</Button>} />
      </Col>
    </Row>
  );
}

function Stage({ status, title, empty, step }: { readonly status: 'COMPENSATED' | 'SHORTFALL_APPLIED'; readonly title: Words; readonly empty: Words; readonly step: (loan: Loan) => ReactNode }) {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const query = { ...point, status, sort: 'overdueSince', limit: MOST } as const;
  const loans = useAnswer({ key: ['loans', query], ask: () => client.GET('/api/v1/loans', { params: { query } }) });
  return (
    <Card size="small" style={{ height: '100%' }} title={<h2 style={{ fontSize: 14, margin: 0 }}>{t(title)}</h2>}>
      <Shown answer={loans} rows={2}>
        {({ items, next }) => (
          <Flex vertical gap={8}>
            <PlainTable<Loan> label={t(title)} rowKey={({ loanId }) => loanId} rows={items} empty={empty} columns={[
              { title: t({ zh: '贷款', en: 'Loan' }), render: ({ loanId }) => <LoanLink loanId={loanId} /> },
              { title: t({ zh: '合作协议', en: 'Agreement' }), render: ({ agreementId }) => agreementId },
              { title: t({ zh: '助保金已付', en: 'Paid' }), align: 'right', render: ({ enterprisePaidFen }) => <Amount fen={enterprisePaidFen} /> },
              { title: t({ zh: '不足部分', en: 'Shortfall' }), align: 'right', render: ({ shortfallFen }) => <Amount fen={shortfallFen} /> },
              { title: t({ zh: '操作', en: 'Step' }), render: (loan) => step(loan) || '—' },
            ]} />
            {next !== null && <Cut listed={items.length} all={{ path: '/loans', about: { status, sort: 'overdueSince' } }} />}
          </Flex>
        )}
      </Shown>
    </Card>
  );
}
