import { Card, Flex } from 'antd';
import { Amount } from '../../amounts/amount.js';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { AccountName } from '../../books/account-name.js';
import { Downloads } from '../../downloads/downloads.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import { ToneTag } from '../../statuses/tone-tag.js';
import { PlainTable } from '../../tables/plain-table.js';

/** 试算平衡: every account of the scheme, and whether debits are credits. */
export function TrialBalance() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const trial = useAnswer({ key: ['trial-balance', point], ask: () => client.GET('/api/v1/trial-balance', { params: { query: point } }) });
  return (
    <Shown answer={trial} rows={6}>
      {({ asOf, balanced, debitsFen, creditsFen, accounts }) => (
        <Card size="small" title={<Flex gap={10} align="center"><h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: `截至 ${asOf}`, en: `As of ${asOf}` })}</h2><ToneTag tone={balanced ? 'good' : 'bad'}>{balanced ? t({ zh: '借贷平衡', en: 'Balanced' }) : t({ zh: '借贷不平', en: 'Not balanced' })}</ToneTag></Flex>} extra={<Downloads path="/api/v1/trial-balance" query={{ ...point }} name="trial-balance" />}>
          <PlainTable label={t({ zh: '试算平衡表', en: 'Trial balance' })} rowKey={({ account }) => account} empty={{ zh: '尚无分录。', en: 'There is no entry yet.' }} rows={accounts} columns={[
            { title: t({ zh: '科目', en: 'Account' }), total: t({ zh: '合计', en: 'Total' }), render: ({ account }) => <AccountName account={account} /> },
            { title: t({ zh: '借方', en: 'Debits' }), align: 'right', total: <Amount fen={debitsFen} />, render: (row) => <Amount fen={row.debitsFen} /> },
            { title: t({ zh: '贷方', en: 'Credits' }), align: 'right', total: <Amount fen={creditsFen} />, render: (row) => <Amount fen={row.creditsFen} /> },
            { title: t({ zh: '余额（借正贷负）', en: 'Balance (debits positive)' }), align: 'right', render: ({ balanceFen }) => <Amount fen={balanceFen} /> },
          ]} />
        </Card>
      )}
    </Shown>
  );
}
