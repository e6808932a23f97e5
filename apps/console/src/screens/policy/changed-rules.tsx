import { Card } from 'antd';
import { useLanguage } from '../../language/language.js';
import { PlainTable } from '../../tables/plain-table.js';
import { Rule, RuleName } from './rules.js';

interface Version {
  readonly ref: string;
  readonly policy: Readonly<Record<string, unknown>>;
}

/** Rule by rule what a version changed of the one before it. */
export function ChangedRules({ before, after }: { readonly before: Version; readonly after: Version }) {
  const { t } = useLanguage();
  const [was, is] = [flat(before.policy), flat(after.policy)];
  const fields = [...new Set([...was.keys(), ...is.keys()])].filter((field) => !['version', 'effectiveFrom'].includes(field) && JSON.stringify(was.get(field)) !== JSON.stringify(is.get(field)));
  return (
    <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: `较 ${before.ref} 的变动`, en: `What it changed of ${before.ref}` })}</h2>}>
      <PlainTable label={t({ zh: '变动', en: 'Changes' })} rowKey={(field) => field} rows={fields} empty={{ zh: '规则未变。', en: 'No rule was changed.' }} columns={[
        { title: t({ zh: '规则', en: 'Rule' }), render: (field) => <><RuleName of={field.split('.')[0] ?? field} />{field.includes('.') && <> · <RuleName of={field} /></>}</> },
        { title: t({ zh: '前', en: 'Before' }), render: (field) => <Rule field={field} value={was.get(field)} /> },
        { title: t({ zh: '后', en: 'After' }), render: (field) => <strong><Rule field={field} value={is.get(field)} /></strong> },
      ]} />
    </Card>
  );
}

function flat(rules: Readonly<Record<string, unknown>>, under = ''): Map<string, unknown> {
  return new Map(Object.entries(rules).flatMap(([field, value]): (readonly [string, unknown])[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? [...flat({ ...value }, `${under}${field}.`)] : [[under + field, value]]));
}
