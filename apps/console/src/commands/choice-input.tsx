import { Checks } from '../choices/checks.js';
import { Choice, type Option } from '../choices/choice.js';
import { useLanguage, type Words } from '../language/language.js';
import { CHOICE_NAMES } from './choice-names.js';

interface Shared {
  readonly id: string;
  readonly label: string;
  readonly isFaulty: boolean;
  readonly choices: readonly (string | number)[];
}

/** One of the values that a field takes, by their names. */
export function ChoiceInput({ choices, onChange, ...field }: Shared & { readonly value: string; onChange(value: string): void }) {
  const { t } = useLanguage();
  return <Choice {...field} none={t({ zh: '请选择', en: 'Choose' })} options={named(choices, t)} onChange={(value) => onChange(value ?? '')} />;
}

/** Several of them. */
export function ChoicesInput({ choices, ...field }: Shared & { readonly value: readonly string[]; onChange(value: readonly string[]): void }) {
  const { t } = useLanguage();
  return <Checks {...field} options={named(choices, t)} />;
}

function named(choices: Shared['choices'], t: (words: Words) => string): readonly Option[] {
  return choices.map(String).map((choice) => ({ value: choice, label: CHOICE_NAMES[choice] ? t(CHOICE_NAMES[choice]) : choice }));
}
