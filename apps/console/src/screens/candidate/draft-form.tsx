import { Flex } from 'antd';
import { ToneTag } from '../../statuses/tone-tag.js';
import { useLanguage } from '../../language/language.js';
import { inWords } from '../../events/type-in-words.js';
import { RULE_NAMES } from '../policy/rule-names.js';
import { Rule, RuleName } from '../policy/rules.js';
import { changedRules, nameOf, type Rules, type RuleAt, rulesIn, withRule } from './draft.js';
import { RuleInput } from './rule-input.js';

interface DraftFormProps {
  readonly inForce: Rules;
  readonly draft: Rules;
  onChange(draft: Rules): void;
}

/** Rules of a draft, group by group; what differs from the version in force is marked, with what it was. */
export function DraftForm({ inForce, draft, onChange }: DraftFormProps) {
  const changed = changedRules(inForce, draft);
  const groups = Map.groupBy(rulesIn(draft), ({ field }) => field.split('.')[0] ?? field);
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(400px, 1fr))', gap: '16px 32px' }}>
      {[...groups].map(([group, rules]) => (
        <section key={group}>
          {rules.some(({ field }) => field !== group) && <h3 style={{ fontSize: 13, margin: '0 0 6px' }}><RuleName of={group} /></h3>}
          <Flex vertical gap={6}>
            {rules.map((rule) => <RuleLine key={rule.field} rule={rule} of={draft} was={changed.get(rule.field)} onChange={(value) => onChange(withRule(draft, rule.field, value))} />)}
          </Flex>
        </section>
      ))}
    </div>
  );
}

interface RuleLineProps {
  readonly rule: RuleAt;
  readonly of: Rules;
  readonly was: { readonly was: unknown } | undefined;
  onChange(value: unknown): void;
}

function RuleLine({ rule: { field, value }, of, was, onChange }: RuleLineProps) {
  const { t } = useLanguage();
  const words = RULE_NAMES[nameOf(field)];
  const label = `${payerOf(field, of, t)}${words === undefined ? inWords(field.split('.').at(-1) ?? field) : t(words)}`;
  return (
    <Flex gap={10} align="center" wrap data-changed={was !== undefined}>
      <label htmlFor={`rule-${field}`} style={{ width: 190, color: '#4d5b66' }} title={field}>{label}</label>
      <RuleInput field={field} value={value} label={label} onChange={onChange} />
      {was && <><ToneTag tone="warn">{t({ zh: '已改', en: 'Changed' })}</ToneTag><span style={{ color: '#4d5b66' }}>{t({ zh: '原为 ', en: 'was ' })}<Rule field={nameOf(field)} value={was.was} /></span></>}
    </Flex>
  );
}

/** A layer is known by who bears it. */
function payerOf(field: string, { layers }: Rules, t: (words: { readonly zh: string; readonly en: string }) => string): string {
  const [, index] = /^layers\.(\d+)\.(?!payer)/u.exec(field) ?? [];
  const layer: unknown = index !== undefined && Array.isArray(layers) ? layers[Number(index)] : undefined;
  const payer: unknown = typeof layer === 'object' && layer !== null ? Reflect.get(layer, 'payer') : undefined;
  const words = typeof payer === 'string' ? RULE_NAMES[payer] : undefined;
  return words === undefined ? '' : `${t(words)} · `;
}
