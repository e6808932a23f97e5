import { Col, Descriptions, Row } from 'antd';
import { Amount } from '../../amounts/amount.js';
import { Rate } from '../../amounts/rate.js';
import { Day } from '../../dates/shanghai.js';
import { useLanguage } from '../../language/language.js';
import { KnownEnterprise } from '../../links/enterprise-link.js';
import { PlainTable } from '../../tables/plain-table.js';
import type { Loan } from './loan-facts.js';

/** The terms as reviewed, filed and signed, and what has been received. */
export function Terms({ loan: { uscc, agreementId, termMonths, review, filing, contract, receipts } }: { readonly loan: Loan }) {
  const { t } = useLanguage();
  const none = '—';
  return (
    <Row gutter={[24, 16]}>
      <Col xs={24}>
        <Descriptions size="small" column={{ xs: 1, md: 2, xl: 4 }} items={[
          { key: 'uscc', label: t({ zh: '企业', en: 'Enterprise' }), children: uscc === null ? none : <KnownEnterprise uscc={uscc} /> },
          { key: 'agreement', label: t({ zh: '合作协议', en: 'Agreement' }), children: agreementId },
          { key: 'contract', label: t({ zh: '合同号', en: 'Contract' }), children: contract?.contractNo ?? none },
          { key: 'term', label: t({ zh: '期限', en: 'Term' }), children: termMonths === null ? none : t({ zh: `${termMonths} 个月`, en: `${termMonths} months` }) },
          { key: 'method', label: t({ zh: '审核方法', en: 'Reviewed by' }), children: review === null ? none : review.method === 'SCORECARD' ? t({ zh: '评分卡', en: 'scorecard' }) : t({ zh: '信用评级', en: 'rating' }) },
          { key: 'security', label: t({ zh: '抵（质）押或保证', en: 'Security' }), children: <Amount fen={review?.securityFen} /> },
          { key: 'filed', label: t({ zh: '备案金额', en: 'Filed' }), children: <Amount fen={filing?.amountFen} /> },
          { key: 'rate', label: t({ zh: '助保金比例', en: 'Contribution rate' }), children: <Rate ppm={filing?.ratePpm} /> },
          { key: 'annual', label: t({ zh: '年利率', en: 'Rate a year' }), children: <Rate ppm={contract?.annualRatePpm} /> },
          { key: 'penalty', label: t({ zh: '罚息上浮', en: 'Penalty uplift' }), children: <Rate ppm={contract?.penaltyUpliftPpm} /> },
          { key: 'base', label: t({ zh: '计息基数', en: 'Day count' }), children: contract?.dayCountBase ?? none },
          { key: 'policy', label: t({ zh: '政策版本', en: 'Policy' }), children: filing?.policy ?? none },
        ]} />
      </Col>
      <Col xs={24} lg={12}>
        <h3 style={{ fontSize: 14 }}>{t({ zh: '还款计划', en: 'Schedule' })}</h3>
        <PlainTable label={t({ zh: '还款计划', en: 'Schedule' })} rowKey={({ no }) => String(no)} empty={{ zh: '尚未签订合同。', en: 'No contract is signed.' }} rows={contract?.schedule ?? []} columns={[
          { title: t({ zh: '期次', en: 'No.' }), render: ({ no }) => no },
          { title: t({ zh: '应还日', en: 'Due' }), render: ({ dueDate }) => <Day on={dueDate} /> },
          { title: t({ zh: '应还本金', en: 'Principal' }), align: 'right', render: ({ principalFen }) => <Amount fen={principalFen} /> },
        ]} />
      </Col>
      <Col xs={24} lg={12}>
        <h3 style={{ fontSize: 14 }}>{t({ zh: '已收本金', en: 'Principal received' })}</h3>
        <PlainTable label={t({ zh: '已收本金', en: 'Principal received' })} rowKey={({ receivedOn, principalFen }) => `${receivedOn} ${principalFen}`} empty={{ zh: '尚无还款。', en: 'Nothing was received.' }} rows={receipts} columns={[
          { title: t({ zh: '收款日', en: 'Received' }), render: ({ receivedOn }) => <Day on={receivedOn} /> },
          { title: t({ zh: '本金', en: 'Principal' }), align: 'right', render: ({ principalFen }) => <Amount fen={principalFen} /> },
        ]} />
      </Col>
    </Row>
  );
}
