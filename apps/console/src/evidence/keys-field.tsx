import { useLanguage } from '../language/language.js';

interface KeysFieldProps {
  readonly value: string;
  onChange(keys: string): void;
}

/** Where public keys are put, one a line: by who was given them, and not by the server. */
export function KeysField({ value, onChange }: KeysFieldProps) {
  const { t } = useLanguage();
  return (
    <label>
      <span style={{ display: 'block', color: '#4d5b66' }}>{t({ zh: '公钥（每行一个，自可信处取得；不填则结论至多为“不完整”）', en: 'Public keys, one a line, from somebody you trust; without one the verdict is INCOMPLETE at best' })}</span>
      <textarea rows={2} spellCheck={false} value={value} onChange={({ target }) => onChange(target.value)} placeholder="name+hash+key" style={{ display: 'block', width: '100%', boxSizing: 'border-box', padding: '4px 8px', border: '1px solid #8c99a3', borderRadius: 4, font: '13px monospace' }} />
    </label>
  );
}
