import { Select } from 'antd';
import { useLanguage, type Words } from '../language/language.js';
import { CHOICE_NAMES } from './field-names.js';

interface Shared {
  readonly id: string;
  readonly 'aria-label': string;
  readonly status?: 'error';
  readonly choices: readonly (string | number)[];
}

/** One of the values that a field takes, by their names. */
export function ChoiceInput({ choices, ...field }: Shared & { readonly value: string | null; onChange(value: string): void }) {
  const { t } = useLanguage();
  return <Select<string> {...field} style={{ width: '100%', minWidth: 140 }} options={named(choices, t)} />;
}

/** Several of them. */
export function ChoicesInput({ choices, ...field }: Shared & { readonly value: string[]; onChange(value: readonly string[]): void }) {
  const { t } = useLanguage();
  return <Select<string[]> mode="multiple" {...field} style={{ width: '100%' }} options={named(choices, t)} />;
}

function named(choices: Shared['choices'], t: (words: Words) => string) {
  return choices.map(String).map((choice) => ({ value: choice, label: CHOICE_NAMES[choice] ? t(CHOICE_NAMES[choice]) : choice }));
}
