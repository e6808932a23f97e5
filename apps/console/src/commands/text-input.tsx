import { AutoComplete, Input, Select } from 'antd';
import { useLanguage } from '../language/language.js';
import { LOAN_STATUSES } from '../statuses/loan-statuses.js';
import { CHOICE_NAMES } from './field-names.js';
import { type Offered, useOffer } from './offers.js';

interface TextInputProps {
  readonly path: string;
  readonly label: string;
  readonly most: number;
  readonly isFaulty: boolean;
  readonly typed: string;
  onChange(typed: string): void;
}

const LONG = 1000;

/** Where text is typed; chosen from what there is, where that is known. */
export function TextInput({ path, label, most, isFaulty, typed, onChange }: TextInputProps) {
  const { t } = useLanguage();
  const offer = useOffer(path);
  const shared = { id: path, 'aria-label': label, ...(isFaulty && { status: 'error' as const }) };
  const named = ({ value, about, status, choices = [] }: Offered): string => {
    const inWords = [...choices.map((one) => (CHOICE_NAMES[one] ? t(CHOICE_NAMES[one]) : one)), ...(status && LOAN_STATUSES[status] ? [t(LOAN_STATUSES[status])] : []), about].filter((one) => one !== '');
    return offer?.isClosed ? inWords.join(' · ') : [value, ...inWords].join(' · ');
  };
  const options = (offer?.among ?? []).map((one) => ({ value: one.value, label: named(one) }));
  if (offer?.isClosed) return <Select<string> {...shared} style={{ width: '100%', minWidth: 140 }} value={typed === '' ? null : typed} onChange={onChange} options={options} />;
  if (offer) return <AutoComplete {...shared} style={{ width: '100%' }} popupMatchSelectWidth={false} value={typed} onChange={onChange} options={options} showSearch={{ filterOption: (said, option) => option?.label.includes(said) ?? false }} />;
  const asTyped = { ...shared, maxLength: most, value: typed, onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value) };
  return most > LONG ? <Input.TextArea {...asTyped} autoSize={{ minRows: 3, maxRows: 10 }} /> : <Input {...asTyped} />;
}
