import { Input, Space } from 'antd';
import { fenOf, typedOf } from '../amounts/typed-amount.js';
import { useUnit } from '../amounts/unit.js';
import { useLanguage } from '../language/language.js';

interface AmountRangeProps {
  readonly title: string;
  /** Fen, as they stand in the address. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  onChange(from: string | undefined, to: string | undefined): void;
}

/** From so much to so much, typed in the unit that is shown. */
export function AmountRange({ title, from, to, onChange }: AmountRangeProps) {
  const { t } = useLanguage();
  return (
    <Space.Compact>
      <End label={`${title} ≥`} placeholder={t({ zh: '不少于', en: 'from' })} fen={from} onChange={(fen) => onChange(fen, to)} />
      <End label={`${title} ≤`} placeholder={t({ zh: '不多于', en: 'to' })} fen={to} onChange={(fen) => onChange(from, fen)} />
    </Space.Compact>
  );
}

interface EndProps {
  readonly label: string;
  readonly placeholder: string;
  readonly fen: string | undefined;
  onChange(fen: string | undefined): void;
}

function End({ label, placeholder, fen, onChange }: EndProps) {
  const { inWan } = useUnit();
  const shown = fen === undefined || !/^\d+$/u.test(fen) ? '' : typedOf(Number(fen), inWan);
  const take = (typed: string): void => {
    const read = typed.trim() === '' ? undefined : fenOf(typed, inWan);
    if (read !== undefined || typed.trim() === '') onChange(read === undefined ? undefined : String(read));
  };
  return <Input size="small" key={`${shown}${inWan}`} aria-label={label} placeholder={placeholder} inputMode="decimal" style={{ width: 92, textAlign: 'right' }} defaultValue={shown} onPressEnter={({ currentTarget }) => take(currentTarget.value)} onBlur={({ target }) => target.value !== shown && take(target.value)} />;
}
