import type { paths } from '@zhubao/api-client';
import { Card } from 'antd';
import { useState } from 'react';
import { Amount } from '../../amounts/amount.js';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { Day, Moment } from '../../dates/shanghai.js';
import { Downloads } from '../../downloads/downloads.js';
import { VALUE_NAMES } from '../../events/value-names.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import { Pages } from '../../tables/pages.js';
import { PlainTable } from '../../tables/plain-table.js';

type Kept = paths['/api/v1/reconciliations']['get']['responses'][200]['content']['application/json']['items'][number];

const PAGE = 50;

/** 对账记录: every comparison of the pool that was kept, the newest first, as it was known at the point that is looked at. */
export function Reconciliations({ agreementId }: { readonly agreementId: string }) {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const cursor = cursors.at(-1);
  const query = { ...point, agreementId, limit: PAGE, ...(cursor !== undefined && { cursor }) };
  const kept = useAnswer({ key: ['reconciliations', query], ask: () => client.GET('/api/v1/reconciliations', { params: { query } }) });
  return (
    <Card size="small" style={{ marginTop: 12 }} title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '对账记录', en: 'Reconciliations on file' })}</h2>} extra={<Downloads path="/api/v1/reconciliations" query={{ ...point, agreementId }} name="reconciliations" />}>
      <Shown answer={kept} rows={3}>
        {({ items, next }) => (
          <>
            <PlainTable<Kept> label={t({ zh: '对账记录', en: 'Reconciliations on file' })} rows={items} rowKey={({ eventId }) => eventId} empty={{ zh: '尚无对账记录。', en: 'No account has been reconciled.' }} detail={(row) => <OpenItems row={row} />} columns={[
              { title: t({ zh: '专户', en: 'Account' }), render: ({ accountId }) => accountId },
              { title: t({ zh: '期间', en: 'Period' }), render: ({ from, statementDate }) => <span style={{ whiteSpace: 'nowrap' }}>{from !== null && <><Day on={from} /> – </>}<Day on={statementDate} /></span> },
              { title: t({ zh: '对账单余额', en: 'Statement' }), align: 'right', render: ({ balanceFen }) => <Amount fen={balanceFen} /> },
              { title: t({ zh: '账面余额', en: 'Books' }), align: 'right', render: ({ ledgerFen }) => <Amount fen={ledgerFen} /> },
              { title: t({ zh: '差额', en: 'Difference' }), align: 'right', render: ({ differenceFen }) => <Amount fen={differenceFen} /> },
              { title: t({ zh: '未说明', en: 'Unexplained' }), align: 'right', render: ({ unexplainedFen }) => <Amount fen={unexplainedFen} /> },
              { title: t({ zh: '已核对', en: 'Matched' }), align: 'right', render: ({ matched }) => <Tally of={matched} /> },
              { title: t({ zh: '账内无', en: 'Not in the books' }), align: 'right', render: ({ unmatched }) => <Tally of={unmatched} /> },
              { title: t({ zh: '重复', en: 'Duplicate' }), align: 'right', render: ({ duplicates }) => <Tally of={duplicates} /> },
              { title: t({ zh: '对账单无', en: 'Not on it' }), align: 'right', render: ({ booksOnly }) => <Tally of={booksOnly} /> },
              { title: t({ zh: '经办', en: 'By' }), render: ({ user, recordedAt }) => <>{user} <Moment at={recordedAt} short /></> },
            ]} />
            {(cursor !== undefined || next !== null) && <Pages hasEarlier={cursor !== undefined} hasNext={next !== null} onBack={() => setCursors(cursors.slice(0, -1))} onGoOn={() => next !== null && setCursors([...cursors, next])} />}
          </>
        )}
      </Shown>
    </Card>
  );
}

/** So many lines, with what came in and went out by them. */
function Tally({ of }: { readonly of: Kept['matched'] }) {
  const { t } = useLanguage();
  if (of === null) return <>—</>;
  return <span style={{ whiteSpace: 'nowrap' }}>{t({ zh: `${of.lines} 笔`, en: `${of.lines}` })}{of.inFen > 0 && <> +<Amount fen={of.inFen} /></>}{of.outFen > 0 && <> −<Amount fen={of.outFen} /></>}</span>;
}

function OpenItems({ row: { open, fileSha256 } }: { readonly row: Kept }) {
  const { t } = useLanguage();
  return (
    <>
        <div style={{ marginBottom: 6, overflowWrap: 'anywhere' }}>{t({ zh: '对账单文件摘要（SHA-256）', en: 'SHA-256 of the statement' })} <code style={{ fontSize: 12 }}>{fileSha256 ?? '—'}</code></div>
        <PlainTable<Kept['open'][number]> label={t({ zh: '未达账项', en: 'Open items' })} rows={open} rowKey={(item) => JSON.stringify(item)} empty={{ zh: '没有未达账项。', en: 'Nothing is open.' }} columns={[
          { title: t({ zh: '情形', en: 'What' }), render: ({ kind }) => t(VALUE_NAMES[kind] ?? { zh: kind, en: kind }) },
          { title: t({ zh: '日期', en: 'Day' }), render: ({ day }) => <Day on={day} /> },
          { title: t({ zh: '收入', en: 'In' }), align: 'right', render: ({ direction, amountFen }) => (direction === 'IN' ? <Amount fen={amountFen} /> : '') },
          { title: t({ zh: '支出', en: 'Out' }), align: 'right', render: ({ direction, amountFen }) => (direction === 'OUT' ? <Amount fen={amountFen} /> : '') },
          { title: t({ zh: '流水号', en: 'Reference' }), render: ({ reference }) => reference ?? '—' },
        ]} />
    </>
  );
}
