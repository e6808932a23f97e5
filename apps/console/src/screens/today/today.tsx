import { useQuery } from '@tanstack/react-query';
import { Alert, Card, Col, Row, Spin, Statistic, Typography } from 'antd';
import { Amount } from '../../amounts/amount.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';

/** 今日: what both funds hold and what stands on them. */
export function Today() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const { data, error, isPending } = useQuery({ queryKey: ['pools', point], queryFn: async () => (await client.GET('/api/v1/pools', { params: { query: point } })).data });
  if (isPending) return <Spin aria-label="loading" />;
  if (error || data === undefined) return <Alert type="error" title={t({ zh: '无法读取。', en: 'This cannot be read.' })} />;
  return (
    <>
      <Typography.Title level={1} style={{ fontSize: 20 }}>{t({ zh: '今日', en: 'Today' })}</Typography.Title>
      <Row gutter={[12, 12]}>
        {data.items.map((pool) => (
          <Col key={pool.agreementId} xs={24} lg={12}>
            <Card title={pool.bankName ?? pool.agreementId} size="small">
              <Row gutter={12}>
                <Col span={8}><Statistic title={t({ zh: '企业助保金', en: 'Enterprise fund' })} valueRender={() => <Amount fen={pool.enterpriseFen} />} /></Col>
                <Col span={8}><Statistic title={t({ zh: '风险补偿金', en: 'Risk fund' })} valueRender={() => <Amount fen={pool.riskFen} />} /></Col>
                <Col span={8}><Statistic title={t({ zh: '贷款余额', en: 'Outstanding' })} valueRender={() => <Amount fen={pool.outstandingFen} />} /></Col>
              </Row>
            </Card>
          </Col>
        ))}
      </Row>
    </>
  );
}
