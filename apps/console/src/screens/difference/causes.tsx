import { CAUSE_WORDS } from '@zhubao/api-client';
import { Amount } from '../../amounts/amount.js';
import { AccountName } from '../../books/account-name.js';
import { Day, Moment } from '../../dates/shanghai.js';
import { ByWhom } from '../../events/by-whom.js';
import { EventName } from '../../events/event-name.js';
import { useLanguage } from '../../language/language.js';
import { ToneTag } from '../../statuses/tone-tag.js';
import { PlainTable } from '../../tables/plain-table.js';
import type { Cause } from './found.js';

/** The events behind a change, each with the reason why only one of both points has it, and what it booked. */
export function Causes({ causes }: { readonly causes: readonly Cause[] }) {
  const { t } = useLanguage();
  return (
    <PlainTable<Cause> label={t({ zh: '起因事件', en: 'Events that did it' })} rowKey={({ eventId }) => eventId} rows={causes} empty={{ zh: '没有事件：只是日子到了。', en: 'No event: the day alone did it.' }} columns={[
      { title: t({ zh: '业务日期', en: 'Took effect' }), render: ({ occurredOn }) => <Day on={occurredOn} /> },
      { title: t({ zh: '登记时刻', en: 'Recorded' }), render: ({ recordedAt }) => <Moment at={recordedAt} short /> },
      { title: t({ zh: '事件', en: 'Event' }), render: ({ type }) => <EventName type={type} /> },
      { title: t({ zh: '事件流', en: 'Stream' }), render: ({ stream, position }) => <code style={{ fontSize: 12 }}>{stream} #{position}</code> },
      { title: t({ zh: '缘由', en: 'Why' }), render: ({ cause }) => <ToneTag tone={cause === 'ARRIVED_LATE' ? 'warn' : 'early'}>{t(CAUSE_WORDS[cause])}</ToneTag> },
      { title: t({ zh: '经办', en: 'By' }), render: ({ actor }) => <ByWhom actor={actor} /> },
      { title: t({ zh: '分录（借正贷负）', en: 'Lines, debits positive' }), align: 'right', render: ({ lines }) => lines.map(({ account, amountFen }) => <div key={account}><AccountName account={account} /> <Amount fen={amountFen} /></div>) },
    ]} />
  );
}
