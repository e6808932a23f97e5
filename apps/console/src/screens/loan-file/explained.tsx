import type { paths } from '@zhubao/api-client';
import { Flex } from 'antd';
import { Amount } from '../../amounts/amount.js';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { Articles } from '../../articles/articles.js';
import { Day } from '../../dates/shanghai.js';
import { inWords } from '../../events/type-in-words.js';
import { FigureName } from '../../events/figure-name.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { Empty } from '../../problems/states.js';
import { useSession } from '../../session/session.js';

type Explanation = paths['/api/v1/loans/{loanId}/explanation']['get']['responses'][200]['content']['application/json']['explanations'][number];

/** Why each fen of the loan went where it went: the engine's own sentences, and its sums, which add up. */
export function Explained({ loanId }: { readonly loanId: string }) {
  const { client } = useSession();
  const { point } = usePoint();
  const explanation = useAnswer({ key: ['loan-explanation', { loanId }, point], ask: () => client.GET('/api/v1/loans/{loanId}/explanation', { params: { path: { loanId }, query: point } }) });
  return (
    <Shown answer={explanation} rows={8}>
      {({ explanations }) => (explanations.length === 0 ? <Empty of={{ zh: '此时尚未动用资金。', en: 'No money had moved by then.' }} /> : <Flex vertical gap={14} component="ol" style={{ margin: 0, padding: 0, listStyle: 'none' }}>{explanations.map((one) => <One key={one.eventId} {...one} />)}</Flex>)}
    </Shown>
  );
}

function One({ occurredOn, type, articles, zh, en, adds, withoutOthers, approval }: Explanation) {
  const { t } = useLanguage();
  const [, title = inWords(type), said = zh] = /^【(.+?)】(.*)$/su.exec(zh) ?? [];
  return (
    <li style={{ borderInlineStart: '3px solid #9fd0d6', paddingInlineStart: 12 }}>
      <Flex gap={12} wrap align="baseline">
        <h3 style={{ fontSize: 14, margin: 0 }}>{t({ zh: title, en: inWords(type) })}</h3>
        <Day on={occurredOn} />
        <span style={{ color: '#4d5b66' }}><Articles articles={articles} /></span>
        <span style={{ color: '#4d5b66' }}>{t({ zh: '经办', en: 'by' })} {approval.user}（{approval.org}）{approval.decisionId !== null && ` · ${t({ zh: '决议', en: 'decision' })} ${approval.decisionId} ${approval.decisionDocNo ?? ''}`}</span>
      </Flex>
      <p style={{ margin: '4px 0', maxWidth: 1000 }}>{t({ zh: said, en: en.replace(/^\[.+?\] /u, '') })}</p>
      {adds.map(({ of, totalFen, parts }) => (
        <div key={of} style={{ fontVariantNumeric: 'tabular-nums' }}>
          <FigureName of={of} /> <strong><Amount fen={totalFen} /></strong> = {Object.entries(parts).map(([part, fen], index) => <span key={part}>{index > 0 && ' + '}<FigureName of={part} /> <Amount fen={fen} /></span>)}
        </div>
      ))}
      {withoutOthers.map(({ without, paidFen }) => (
        <div key={String(without)}>{t({ zh: '若无', en: 'Without' })} {String(without)}{t({ zh: '，本笔可得', en: ' it would have been paid' })} <Amount fen={typeof paidFen === 'number' ? paidFen : null} /></div>
      ))}
    </li>
  );
}
