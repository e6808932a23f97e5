import { Input } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../language/language.js';
import type { Rules } from './draft.js';

interface AsTextProps {
  readonly draft: Rules;
  onChange(draft: Rules): void;
}

/** The whole draft as its file would be, for what a form has no field for: a layer more, a stop loss, who approves what. */
export function AsText({ draft, onChange }: AsTextProps) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? JSON.stringify(draft, null, 2);
  const isRead = rulesOf(text) !== undefined;
  return (
    <details>
      <summary>{t({ zh: '以文本编辑（JSON）', en: 'Edit as text (JSON)' })}</summary>
      <Input.TextArea
        aria-label={t({ zh: '方案文本', en: 'Policy as text' })} autoSize={{ minRows: 10, maxRows: 30 }} style={{ fontFamily: 'monospace' }} value={text} {...(!isRead && { status: 'error' as const, 'aria-invalid': true })}
        onChange={({ target }) => {
          setTyped(target.value);
          const read = rulesOf(target.value);
          if (read) onChange(read);
        }}
        // What was read stands in the draft; what was not goes on standing here.
        onBlur={() => { if (isRead) setTyped(undefined); }}
      />
    </details>
  );
}

function rulesOf(text: string): Rules | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
