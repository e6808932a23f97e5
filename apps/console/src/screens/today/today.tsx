import { Card, Col, Flex, Row } from 'antd';
import type { ReactNode } from 'react';
import { ScreenTitle } from '../../frame/screen-title.js';
import { useLanguage, type Words } from '../../language/language.js';
import { LOOK_INTO_THE_LOG } from '../../session/look-into-the-log.js';
import { useSession } from '../../session/session.js';
import { ClaimsAhead } from './claims-ahead.js';
import { DayClose } from './day-close.js';
import { DeadlinesAhead } from './deadlines-ahead.js';
import { LoansByStatus } from './loans-by-status.js';
import { PoolsNow } from './pools-now.js';
import { ProposalsWaiting } from './proposals-waiting.js';
import { Rates } from './rates.js';

/** 今日: what both funds hold, what stands on them, and what is to be done. */
export function Today() {
  const { t } = useLanguage();
  const { session } = useSession();
  const seesCloses = session !== undefined && LOOK_INTO_THE_LOG.includes(session.role);
  return (
    <Flex vertical gap={12}>
      <ScreenTitle>{t({ zh: '今日', en: 'Today' })}</ScreenTitle>
      <Panel title={{ zh: '资金池', en: 'Pools' }}><PoolsNow /></Panel>
      <Panel title={{ zh: '逾期、代偿与追偿（本年）', en: 'Overdue, compensated, recovered (this year)' }}><Rates /></Panel>
      <Row gutter={[12, 12]}>
        <Col xs={24} xl={14}><Panel title={{ zh: '待代偿队列（第二十六条）', en: 'Claims queue (Art. 26)' }}><ClaimsAhead /></Panel></Col>
        <Col xs={24} xl={10}><Panel title={{ zh: '将到期事项', en: 'Deadlines due' }}><DeadlinesAhead /></Panel></Col>
        <Col xs={24} xl={seesCloses ? 14 : 24}>
          <Flex vertical gap={12} style={{ height: '100%' }}>
            <Panel title={{ zh: '贷款按状态', en: 'Loans by status' }}><LoansByStatus /></Panel>
            <Panel title={{ zh: '待复核事项', en: 'For a second person' }}><ProposalsWaiting /></Panel>
          </Flex>
        </Col>
        {seesCloses && <Col xs={24} xl={10}><Panel title={{ zh: '日终与账簿完整性', en: 'Day close and integrity' }}><DayClose /></Panel></Col>}
      </Row>
    </Flex>
  );
}

function Panel({ title, children }: { readonly title: Words; readonly children: ReactNode }) {
  const { t } = useLanguage();
  return <Card size="small" style={{ height: '100%' }} title={<h2 style={{ fontSize: 14, margin: 0 }}>{t(title)}</h2>}>{children}</Card>;
}
