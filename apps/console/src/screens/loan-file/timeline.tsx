import { Flex } from 'antd';
import { Amount } from '../../amounts/amount.js';
import { Shown } from '../../answers/shown.js';
import { Articles } from '../../articles/articles.js';
import { Day, Moment } from '../../dates/shanghai.js';
import { Downloads } from '../../downloads/downloads.js';
import { ByWhom } from '../../events/by-whom.js';
import { EventData } from '../../events/event-data.js';
import { EventName } from '../../events/event-name.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage, type Words } from '../../language/language.js';
import { ToneTag } from '../../statuses/tone-tag.js';
import { type PlainColumn, PlainTable } from '../../tables/plain-table.js';
import { type Entry, useHistory } from './history.js';

/** Every event that touched the loan, over all streams, with both its days, who did it, on what paper, and what stood after it. */
export function Timeline({ loanId }: { readonly loanId: string }) {
  const { t } = useLanguage();
  const { point } = usePoint();
  const history = useHistory(loanId, point);
  return (
    <Shown answer={history} rows={8}>
      {({ entries }) => (
        <>
          <Flex justify="space-between" align="center" style={{ marginBottom: 8 }}>
            <span style={{ color: '#4d5b66' }}>{t({ zh: `${entries.length} 个事件，新的在前`, en: `${entries.length} events, newest first` })}</span>
            <Downloads path={`/api/v1/loans/${encodeURIComponent(loanId)}/history`} query={{ ...point }} name={`history-${loanId}`} />
          </Flex>
          <PlainTable<Entry>
            label={t({ zh: '经过', en: 'History' })} rows={entries.toReversed()} rowKey={({ position }) => String(position)} columns={columns(t)} empty={{ zh: '此时尚无事件。', en: 'Nothing had happened by then.' }}
            detail={({ data, articles, policyVersion, stream, position, eventId }) => <EventData data={{ ...data, articles, policyVersion, stream, position, eventId }} />}
          />
        </>
      )}
    </Shown>
  );
}

function columns(t: (words: Words) => string): PlainColumn<Entry>[] {
  return [
    { title: t({ zh: '业务日期', en: 'Took effect' }), render: ({ occurredOn }) => <Day on={occurredOn} /> },
    { title: t({ zh: '登记时刻', en: 'Recorded' }), render: ({ recordedAt, late }) => <Flex gap={6} align="center"><Moment at={recordedAt} short />{late && <ToneTag tone="warn">{t({ zh: '补登', en: 'Late' })}</ToneTag>}</Flex> },
    { title: t({ zh: '事件', en: 'Event' }), render: ({ type }) => <EventName type={type} /> },
    { title: t({ zh: '经办', en: 'By' }), render: ({ actor }) => <ByWhom actor={actor} /> },
    { title: t({ zh: '条款', en: 'Articles' }), render: ({ articles }) => <div style={{ minWidth: 70, maxWidth: 90, whiteSpace: 'normal' }}><Articles articles={articles} /></div> },
    { title: t({ zh: '文件', en: 'Papers' }), render: ({ evidence }) => <div style={{ maxWidth: 100, whiteSpace: 'normal' }}>{evidence.length === 0 ? '—' : evidence.map(({ type, no }) => <div key={`${type} ${no}`}>{type} {no}</div>)}</div> },
    { title: t({ zh: '贷款余额', en: 'Outstanding' }), align: 'right', render: ({ outstandingFen }) => <Amount fen={outstandingFen} /> },
    { title: t({ zh: '助保金余额', en: 'Enterprise fund' }), align: 'right', render: ({ balances }) => <Amount fen={balances?.enterpriseFundFen} /> },
    { title: t({ zh: '风险补偿金余额', en: 'Risk fund' }), align: 'right', render: ({ balances }) => <Amount fen={balances?.riskFundFen} /> },
  ];
}
