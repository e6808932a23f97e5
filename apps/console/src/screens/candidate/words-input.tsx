import { Button, Flex, Input } from 'antd';
import { useState } from 'react';
import { Choice, type Option } from '../../choices/choice.js';
import { useLanguage } from '../../language/language.js';

interface WordsInputProps {
  readonly id: string;
  readonly label: string;
  readonly value: readonly string[];
  /** Words that there are; where there are none, any may be written. */
  readonly options: readonly Option[];
  nameOf(word: string): string;
  onChange(value: readonly string[]): void;
}

/** Several words in an order that means something, such as who is paid first: taken away one by one, and added at the end. */
export function WordsInput({ id, label, value, options, nameOf, onChange }: WordsInputProps) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState('');
  const add = (word: string): void => {
    if (word !== '' && !value.includes(word)) onChange([...value, word]);
    setTyped('');
  };
  const others = options.filter((option) => !value.includes(option.value));
  const adding = t({ zh: '加入…', en: 'Add…' });
  return (
    <Flex role="group" aria-label={label} wrap gap={6} align="center" style={{ maxWidth: 520 }}>
      {value.map((word) => (
        <span key={word} style={{ paddingInlineStart: 8, border: '1px solid #c5ced4', borderRadius: 4, background: '#f7f9fa' }}>
          {nameOf(word)}<Button type="text" size="small" aria-label={t({ zh: `删除 ${nameOf(word)}`, en: `Remove ${nameOf(word)}` })} onClick={() => onChange(value.filter((one) => one !== word))}>×</Button>
        </span>
      ))}
      {options.length === 0 && <Input id={id} size="small" aria-label={label} placeholder={adding} maxLength={64} style={{ width: 120 }} value={typed} onChange={({ target }) => setTyped(target.value)} onPressEnter={() => add(typed.trim())} onBlur={() => add(typed.trim())} />}
      {others.length > 0 && <Choice id={id} label={label} none={adding} value="" onChange={(word) => add(word ?? '')} options={others} />}
    </Flex>
  );
}
