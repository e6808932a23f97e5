import type { components } from '@zhubao/api-client';
import { Amount } from '../../amounts/amount.js';
import { Articles } from '../../articles/articles.js';
import { Day } from '../../dates/shanghai.js';
import { CommandName } from '../../events/command-name.js';
import { EventName } from '../../events/event-name.js';
import { FigureName } from '../../events/figure-name.js';
import { useLanguage } from '../../language/language.js';
import { LoanLink } from '../../links/loan-link.js';
import { ToneTag } from '../../statuses/tone-tag.js';
import { PlainTable } from '../../tables/plain-table.js';
import { Rule } from '../policy/rules.js';

type Row = components['schemas']['PolicyRehearsal']['rows'][number];
type Other = Extract<Row, { readonly is: 'OTHER' }>;

/** Decisions that would have been otherwise, in the order of the log, each with its loan. */
export function RehearsedRows({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useLanguage();
  const label = t({ zh: '逐项', en: 'One by one' });
  return (
    <PlainTable label={label} rowKey={({ eventId }) => eventId} rows={rows} empty={{ zh: '没有决定会不同。', en: 'No decision would have been otherwise.' }} columns={[
      { title: t({ zh: '日期', en: 'On' }), isWhole: true, render: ({ occurredOn }) => <Day on={occurredOn} /> },
      { title: t({ zh: '事项', en: 'Command' }), render: ({ command }) => <CommandName command={command} /> },
      { title: t({ zh: '资金池', en: 'Pool' }), render: ({ agreementId }) => agreementId ?? '—' },
      { title: t({ zh: '贷款', en: 'Loan' }), render: ({ loanId }) => (loanId === null ? '—' : <LoanLink loanId={loanId} />) },
      { title: t({ zh: '结果', en: 'Outcome' }), render: (row) => <Outcome row={row} /> },
    ]} />
  );
}

function Outcome({ row }: { readonly row: Row }) {
  const { t } = useLanguage();
  switch (row.is) {
    case 'REFUSED':
      return <><ToneTag tone="bad">{t({ zh: '将被拒绝', en: 'Refused' })}</ToneTag> <code>{row.rejection.code}</code> <Articles articles={row.articles} /><div>{t(row.rejection)}</div></>;
    case 'NOT_DECIDED':
      return <><ToneTag tone="warn">{t({ zh: '未作比较', en: 'Not compared' })}</ToneTag><div>{t(row)}</div></>;
    case 'OTHER':
      return <Differences row={row} />;
  }
}

function Differences({ row: { fields, moreFields, gone, added, loanId: ofRow } }: { readonly row: Other }) {
  const { t } = useLanguage();
  return (
    <ul style={{ margin: 0, paddingInlineStart: 18 }}>
      {fields.map(({ type, loanId, field, was, wouldBe, differenceFen }) => (
        <li key={`${type} ${loanId} ${field}`}>
          <EventName type={type} />{loanId !== null && loanId !== ofRow && <> <LoanLink loanId={loanId} /></>} · <FigureName of={field} />{t({ zh: '：', en: ': ' })}
          <Rule field={field} value={was} /> → <strong><Rule field={field} value={wouldBe} /></strong>{differenceFen !== undefined && <> ({differenceFen > 0 && '+'}<Amount fen={differenceFen} />)</>}
        </li>
      ))}
      {moreFields > 0 && <li>{t({ zh: `另有 ${moreFields} 个字段`, en: `${moreFields} more fields` })}</li>}
      {gone.map(({ type, loanId }) => <li key={`gone ${type} ${loanId}`}>{t({ zh: '不会写入 ', en: 'Not written: ' })}<EventName type={type} /></li>)}
      {added.map(({ type, loanId }) => <li key={`added ${type} ${loanId}`}>{t({ zh: '另会写入 ', en: 'Written besides: ' })}<EventName type={type} /></li>)}
    </ul>
  );
}
