import { Card, Flex } from 'antd';
import type { ReactNode } from 'react';
import { Amount } from '../../amounts/amount.js';
import { FieldValue } from '../../events/field-value.js';
import { FigureName } from '../../events/figure-name.js';
import { useLanguage, type Words } from '../../language/language.js';
import { useBankOf } from '../../links/agreement-name.js';
import { KnownEnterprise } from '../../links/enterprise-link.js';
import { LoanLink } from '../../links/loan-link.js';
import { ToneTag } from '../../statuses/tone-tag.js';
import type { Tone } from '../../statuses/tones.js';
import { PlainTable } from '../../tables/plain-table.js';
import { Causes } from './causes.js';
import { ChangedDeadlines } from './changed-deadlines.js';
import type { Cause, Differing, Subject } from './found.js';

const CHANGES: Readonly<Record<Subject['change'], Words & { readonly tone: Tone }>> = {
  CHANGED: { zh: '变动', en: 'Changed', tone: 'running' }, APPEARED: { zh: '新出现', en: 'Appeared', tone: 'good' }, VANISHED: { zh: '不复存在', en: 'Vanished', tone: 'warn' },
};

/** Everything that differs, each drilled to its events. */
export function ChangedSubjects({ found: { pools, loans, enterprises, deadlines, events } }: { readonly found: Differing }) {
  const causesOf = (positions: readonly number[]): readonly Cause[] => events.filter(({ position }) => positions.includes(position));
  return (
    <Flex vertical gap={12}>
      <Kind title={{ zh: '资金池', en: 'Pools' }} within="pool" subjects={pools} causesOf={causesOf} nameOf={(id) => <Pool id={id} />} />
      <Kind title={{ zh: '贷款', en: 'Loans' }} subjects={loans} causesOf={causesOf} nameOf={(id) => <LoanLink loanId={id} />} />
      <Kind title={{ zh: '企业', en: 'Enterprises' }} subjects={enterprises} causesOf={causesOf} nameOf={(id) => <KnownEnterprise uscc={id} />} />
      <ChangedDeadlines deadlines={deadlines} causesOf={causesOf} />
    </Flex>
  );
}

/** An agreement, and the bank that it is with. */
function Pool({ id }: { readonly id: string }) {
  const bank = useBankOf()(id);
  return <>{bank === undefined ? id : `${id} · ${bank}`}</>;
}

interface KindProps {
  readonly title: Words;
  readonly within?: 'pool';
  readonly subjects: readonly Subject[];
  readonly causesOf: (positions: readonly number[]) => readonly Cause[];
  readonly nameOf: (id: string) => ReactNode;
}

function Kind({ title, within, subjects, causesOf, nameOf }: KindProps) {
  const { t } = useLanguage();
  if (subjects.length === 0) return null;
  return (
    <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t(title)} ({subjects.length})</h2>}>
      <Flex vertical gap={14}>
        {subjects.map(({ id, change, fields, causes }) => (
          <section key={id} aria-label={id}>
            <Flex gap={8} align="center" style={{ marginBottom: 4 }}><strong>{nameOf(id)}</strong><ToneTag tone={CHANGES[change].tone}>{t(CHANGES[change])}</ToneTag></Flex>
            <PlainTable label={t({ zh: `${id} 的变动`, en: `Changes of ${id}` })} rowKey={({ field }) => field} rows={fields} empty={{ zh: '没有变动的项目。', en: 'No field differs.' }} columns={[
              { title: t({ zh: '项目', en: 'Field' }), render: ({ field }) => <FigureName of={field} {...(within && { within })} /> },
              { title: t({ zh: '前', en: 'Before' }), align: 'right', render: ({ field, before }) => <FieldValue field={field} value={before} /> },
              { title: t({ zh: '后', en: 'After' }), align: 'right', render: ({ field, after }) => <FieldValue field={field} value={after} /> },
              { title: t({ zh: '变动', en: 'Change' }), align: 'right', render: ({ changeFen }) => (changeFen === undefined ? '' : <strong><Amount fen={changeFen} /></strong>) },
            ]} />
            <details style={{ marginTop: 4 }}><summary>{t({ zh: `起因事件（${causes.length}）`, en: `Events that did it (${causes.length})` })}</summary><Causes causes={causesOf(causes)} /></details>
          </section>
        ))}
      </Flex>
    </Card>
  );
}
