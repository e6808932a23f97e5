import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Table, Typography } from 'antd';
import { Amount } from '../../amounts/amount.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';

/** 贷款: the list, as it was at the point that is looked at. */
export function Loans() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const { data, error, isFetching } = useQuery({ queryKey: ['loans', point], placeholderData: keepPreviousData, queryFn: async () => (await client.GET('/api/v1/loans', { params: { query: { ...point, limit: 50 } } })).data });
  if (error) return <Alert type="error" title={t({ zh: '无法读取。', en: 'This cannot be read.' })} />;
  return (
    <>
      <Typography.Title level={1} style={{ fontSize: 20 }}>{t({ zh: '贷款', en: 'Loans' })}</Typography.Title>
      <Table size="small" rowKey="loanId" loading={isFetching} pagination={false} scroll={{ x: true }} dataSource={[...(data?.items ?? [])]} columns={[
        { title: t({ zh: '贷款', en: 'Loan' }), dataIndex: 'loanId' },
        { title: t({ zh: '状态', en: 'Status' }), dataIndex: 'status' },
        { title: t({ zh: '金额', en: 'Amount' }), align: 'right', render: (_, { amountFen }) => <Amount fen={amountFen} /> },
        { title: t({ zh: '余额', en: 'Outstanding' }), align: 'right', render: (_, { outstandingFen }) => <Amount fen={outstandingFen} /> },
        { title: t({ zh: '到期日', en: 'Maturity' }), dataIndex: 'maturity' },
      ]} />
    </>
  );
}
