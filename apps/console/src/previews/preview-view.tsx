import type { components } from '@zhubao/api-client';
import { Flex } from 'antd';
import { Amount } from '../amounts/amount.js';
import { EventName } from '../events/event-name.js';
import { EventData } from '../events/event-data.js';
import { FieldValue } from '../events/field-value.js';
import { FigureName } from '../events/figure-name.js';
import { useLanguage } from '../language/language.js';
import { PlainTable } from '../tables/plain-table.js';

export type Preview = components['schemas']['Preview'];
type Change = Preview['effects']['loans'][number]['changes'][number];

/** What a command would do, by the engine itself: balances before and after, loans it touches, events it would write. */
export function PreviewView({ preview: { effects: { balances, loans, events }, effectiveOn, position } }: { readonly preview: Preview }) {
  const { t } = useLanguage();
  return (
    <Flex vertical gap={10}>
      <span style={{ color: '#4d5b66' }}>{t({ zh: `${effectiveOn} 生效；按账簿第 ${position} 位之后的状态推演，尚未写入。`, en: `Effective on ${effectiveOn}; worked out on the log as it stood at ${position}, and not written.` })}</span>
      <PlainTable label={t({ zh: '资金池余额', en: 'Balances' })} rowKey={({ agreementId }) => agreementId} empty={{ zh: '余额不变。', en: 'No balance changes.' }} rows={Object.entries(balances).map(([agreementId, change]) => ({ agreementId, ...change }))} columns={[
        { title: t({ zh: '资金池', en: 'Pool' }), render: ({ agreementId }) => agreementId },
        { title: t({ zh: '企业助保金', en: 'Enterprise fund' }), align: 'right', render: ({ before, after }) => <FromTo from={before.enterpriseFundFen} to={after.enterpriseFundFen} /> },
        { title: t({ zh: '风险补偿金', en: 'Risk fund' }), align: 'right', render: ({ before, after }) => <FromTo from={before.riskFundFen} to={after.riskFundFen} /> },
      ]} />
      {loans.map(({ loanId, changes }) => (
        <div key={loanId}>
          <strong>{t({ zh: '贷款', en: 'Loan' })} {loanId}</strong>
          <Changes changes={changes.filter((change) => !isInternal(change))} />
          {changes.some(isInternal) && <details><summary>{t({ zh: '账内细目', en: 'Within its books' })}</summary><Changes changes={changes.filter(isInternal)} /></details>}
        </div>
      ))}
      <details>
        <summary>{t({ zh: `将写入 ${events.length} 个事件`, en: `${events.length} events would be written` })}</summary>
        {events.map(({ type, stream, data }, index) => (
          <div key={`${stream} ${type} ${index}`} style={{ marginTop: 6 }}><strong><EventName type={type} /></strong> <code>{stream}</code><EventData data={data} /></div>
        ))}
      </details>
    </Flex>
  );
}

/** What the engine keeps of a loan to decide by; people look at the fields beside it. */
function isInternal({ field }: Change): boolean {
  return /^(ledger|loan)\./u.test(field);
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <dl style={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '0 16px', margin: 0 }}>
      {changes.map(({ field, before, after }) => (
        <div key={field} style={{ display: 'contents' }}>
          <dt style={{ color: '#4d5b66' }}><FigureName of={field} /></dt>
          <dd style={{ margin: 0, overflowWrap: 'anywhere' }}><FieldValue field={field} value={before} /> → <strong><FieldValue field={field} value={after} /></strong></dd>
        </div>
      ))}
    </dl>
  );
}

function FromTo({ from, to }: { readonly from: number; readonly to: number }) {
  if (from === to) return <Amount fen={to} />;
  return <span><Amount fen={from} /> → <strong><Amount fen={to} /></strong></span>;
}
