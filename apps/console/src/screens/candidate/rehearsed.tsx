import type { components } from '@zhubao/api-client';
import { Alert, Flex } from 'antd';
import { Amount } from '../../amounts/amount.js';
import { Articles } from '../../articles/articles.js';
import { CommandName } from '../../events/command-name.js';
import { useLanguage, type Words } from '../../language/language.js';
import { PlainTable } from '../../tables/plain-table.js';
import { RehearsedRows } from './rehearsed-rows.js';

export type Rehearsal = components['schemas']['PolicyRehearsal'];
type Sum = Rehearsal['byArticle'][number];

/** What a draft would have decided of the past: how many and how much first, then one by one. */
export function Rehearsed({ found }: { readonly found: Rehearsal }) {
  const { t } = useLanguage();
  const { appends: { decided, same, other, refused, notDecided }, inPlaceOf, total, byArticle, byPool, byCommand, rows, moreRows, reach } = found;
  return (
    <Flex vertical gap={14}>
      <strong role="status">{t({
        zh: `${decided} 项决定重新作出：${same} 项相同，${other} 项数字不同，${refused} 项将被拒绝${notDecided > 0 ? `；${notDecided} 项未作比较` : ''}。`,
        en: `${decided} decisions taken anew: ${same} the same, ${other} with other figures, ${refused} refused${notDecided > 0 ? `; ${notDecided} not compared` : ''}.`,
      })}</strong>
      <span style={{ color: '#4d5b66' }}>{t({
        zh: `代替 ${inPlaceOf.join('、') || '—'}。每项决定均按当时的历史重新作出，影响不连锁；当时被拒绝的不在账簿中，不在此列。`,
        en: `In place of ${inPlaceOf.join(', ') || '—'}. Each decision is taken on the history as it was; effects do not cascade. What was refused then is not in the log, and not here.`,
      })}</span>
      {!reach.complete && <Alert type="warning" showIcon role="alert" title={t({ zh: `时间不够：只算到账簿第 ${reach.position} 位（共至 ${reach.head}）。请缩短期间，或用 zhubao rehearse。`, en: `Out of time: only up to ${reach.position} of the log, which goes to ${reach.head}. Use zhubao rehearse for all of it.` })} />}
      <Sums title={{ zh: '合计与按条款', en: 'In all, and by article' }} rows={[{ of: '', ...total }, ...byArticle]} nameOf={(of) => (of === '' ? <strong>{t({ zh: '合计', en: 'In all' })}</strong> : <Articles articles={[of]} />)} />
      <Sums title={{ zh: '按资金池', en: 'By pool' }} rows={byPool} nameOf={(of) => of} />
      <Sums title={{ zh: '按事项', en: 'By command' }} rows={byCommand} nameOf={(of) => <CommandName command={of} />} />
      <RehearsedRows rows={rows} />
      {moreRows > 0 && <span>{t({ zh: `另有 ${moreRows} 项，已计入合计。`, en: `${moreRows} more are in the sums.` })}</span>}
    </Flex>
  );
}

interface SumsProps {
  readonly title: Words;
  readonly rows: readonly Sum[];
  readonly nameOf: (of: string) => React.ReactNode;
}

function Sums({ title, rows, nameOf }: SumsProps) {
  const { t } = useLanguage();
  return (
    <PlainTable label={t(title)} rowKey={({ of }) => of} rows={rows} empty={{ zh: '没有不同。', en: 'Nothing differs.' }} columns={[
      { title: t(title), render: ({ of }) => nameOf(of) },
      { title: t({ zh: '数字不同', en: 'Other figures' }), align: 'right', render: ({ other }) => other },
      { title: t({ zh: '将被拒绝', en: 'Refused' }), align: 'right', render: ({ refused }) => refused },
      { title: t({ zh: '企业应缴', en: 'Due from enterprises' }), align: 'right', render: ({ effect }) => <Amount fen={effect.contributionDueFen} /> },
      { title: t({ zh: '企业助保金', en: 'Enterprise fund' }), align: 'right', render: ({ effect }) => <Amount fen={effect.enterpriseFundFen} /> },
      { title: t({ zh: '风险补偿金', en: 'Risk fund' }), align: 'right', render: ({ effect }) => <Amount fen={effect.riskFundFen} /> },
      { title: t({ zh: '银行所得', en: 'To the bank' }), align: 'right', render: ({ effect }) => <Amount fen={effect.bankFen} /> },
    ]} />
  );
}
