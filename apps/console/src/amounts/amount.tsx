import { Tooltip } from 'antd';
import { useUnit } from './unit.js';

const FEN = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const WAN = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 6 });

/** An amount as people read it, in yuan or 万元; to the fen when it is pointed at. */
export function Amount({ fen }: { readonly fen: number | null | undefined }) {
  const { inWan } = useUnit();
  if (fen === null || fen === undefined) return <span aria-label="—">—</span>;
  return (
    <Tooltip title={`${fen.toLocaleString('zh-CN')} 分`}>
      <span style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{printed(fen, inWan)}</span>
    </Tooltip>
  );
}

/** Decimal places are moved in the digits, so that no fen is lost to binary fractions. */
function printed(fen: number, inWan: boolean): string {
  const places = inWan ? 6 : 2;
  const digits = String(Math.abs(fen)).padStart(places + 1, '0');
  const exact = `${fen < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return (inWan ? WAN : FEN).format(exact as `${number}`);
}
