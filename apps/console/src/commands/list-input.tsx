import { Button, Flex } from 'antd';
import { useLanguage } from '../language/language.js';
import { ChoicesInput } from './choice-input.js';
import type { Taken } from './command-field.js';
import { FieldInput } from './field-input.js';
import { blankOf, type Typed } from './typed-data.js';

interface ListInputProps {
  readonly takes: Extract<Taken, { kind: 'list' }>;
  readonly typed: readonly Typed[];
  readonly path: string;
  readonly label: string;
  readonly faults: readonly string[];
  onChange(typed: readonly Typed[]): void;
}

/** Several of the same: chosen from a few, or one line each. */
export function ListInput({ takes: { of, most, least }, typed, path, label, faults, onChange }: ListInputProps) {
  const { t } = useLanguage();
  if (of.kind === 'choice') {
    const chosen = typed.filter((one) => typeof one === 'string' && one !== '').map(String);
    return <ChoicesInput id={path} label={label} isFaulty={faults.some((fault) => fault.startsWith(path))} choices={of.choices} value={chosen} onChange={onChange} />;
  }
  const add = t({ zh: `＋ ${label}`, en: `+ ${label}` });
  return (
    <Flex vertical gap={6}>
      {typed.map((one, index) => (
        <Flex key={index} gap={8} align="flex-start" style={of.kind === 'object' ? { padding: 8, border: '1px solid #e3e9ec', borderRadius: 4 } : { maxWidth: 520 }}>
          <span style={{ lineHeight: '32px', minWidth: 20, color: '#4d5b66', textAlign: 'right' }}>{index + 1}</span>
          <div style={{ flex: 1, minWidth: 0 }}>
            <FieldInput takes={of} typed={one} path={`${path}.${index}`} label={`${label} ${index + 1}`} faults={faults} onChange={(value) => onChange(typed.with(index, value))} />
          </div>
          <Button type="text" disabled={typed.length <= least} aria-label={t({ zh: `删除${label} ${index + 1}`, en: `Remove ${label} ${index + 1}` })} onClick={() => onChange(typed.toSpliced(index, 1))}>×</Button>
        </Flex>
      ))}
      <div><Button size="small" id={typed.length === 0 ? path : undefined} aria-label={add} disabled={typed.length >= most} onClick={() => onChange([...typed, blankOf(of)])}>{add}</Button></div>
    </Flex>
  );
}
