import { Input } from 'antd';
import { Choice } from '../choices/choice.js';
import { useLanguage } from '../language/language.js';
import { LOAN_STATUSES } from '../statuses/loan-statuses.js';
import { CHOICE_NAMES } from './choice-names.js';
import type { Offer, Offered } from './offers.js';
import type { TextInputProps } from './text-input.js';

/** Its line is there before it is said: nothing moves below while somebody is about to click. */
const NOTE = { fontSize: 12, lineHeight: '18px', minHeight: 18, color: '#4d5b66' } as const;

/** Where a text is chosen: one of those there are and no other, or typed freely with those there are at hand. */
export function OfferedInput({ path, label, most, isFaulty, typed, onChange, offer: { among, isClosed, isCut, isSoughtByName } }: TextInputProps & { readonly offer: Offer }) {
  const { t } = useLanguage();
  const named = ({ about, status, choices = [] }: Offered): string => [
    ...choices.map((one) => (CHOICE_NAMES[one] ? t(CHOICE_NAMES[one]) : one)), ...(status && LOAN_STATUSES[status] ? [t(LOAN_STATUSES[status])] : []), about,
  ].filter((one) => one !== '').join(' · ');
  if (isClosed) return <Choice id={path} label={label} none={t({ zh: '请选择', en: 'Choose' })} isFaulty={isFaulty} value={typed} onChange={(value) => onChange(value ?? '')} options={among.map((one) => ({ value: one.value, label: named(one) }))} />;
  const known = among.find(({ value }) => value === typed.trim());
  const list = `${path}-offered`;
  return (
    <div>
      <Input id={path} list={list} autoComplete="off" aria-label={label} {...(isFaulty && { status: 'error' as const })} maxLength={most} value={typed} onChange={({ target }) => onChange(target.value)} />
      <datalist id={list}>{among.map((one) => <option key={one.value} value={one.value} label={[one.value, named(one)].filter((part) => part !== '').join(' · ')} />)}</datalist>
      <div style={NOTE}>
        {known && named(known)}
        {!known && isCut && t({ zh: `下拉只列出 ${among.length} 项，未列出的请直接输入编号${isSoughtByName ? '，或以企业全称查找' : ''}。`, en: `Only ${among.length} are listed: type the number of any other${isSoughtByName ? ', or its full name to find it' : ''}.` })}
      </div>
    </div>
  );
}
