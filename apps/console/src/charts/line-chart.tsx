import { useUnit } from '../amounts/unit.js';
import { Legend } from './legend.js';
import { scaleOf } from './scale.js';

export interface Series {
  readonly name: string;
  /** Fen; null where there is no figure. */
  readonly fen: readonly (number | null)[];
}

interface LineChartProps {
  readonly label: string;
  readonly days: readonly string[];
  readonly series: readonly Series[];
}

export const COLOURS = ['#0b5c6b', '#b45309', '#4c5fa8', '#6b7280'] as const;
const NUMBER = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [960, 280, 108, 44, 12, 28];

/** Amounts over days, each in a line of its own; the figures stand in a table beside it, for those who do not see it. */
export function LineChart({ label, days, series }: LineChartProps) {
  const { inWan } = useUnit();
  const scale = scaleOf(series.flatMap(({ fen }) => fen.filter((one) => one !== null)));
  const printed = (fen: number): string => NUMBER.format(fen / (inWan ? 1_000_000 : 100));
  const x = (index: number): number => LEFT + (index / Math.max(1, days.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (fen: number): number => HEIGHT - BOTTOM - scale.at(fen) * (HEIGHT - TOP - BOTTOM);
  return (
    <figure style={{ margin: '0 0 12px' }}>
      <Legend names={series.map(({ name }) => name)} />
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} style={{ display: 'block', width: '100%', maxHeight: 320, fontSize: 12, fontVariantNumeric: 'tabular-nums' }}>
        {scale.ticks.map((fen) => (
          <g key={fen}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(fen)} y2={y(fen)} stroke={fen === 0 ? '#8c99a3' : '#edf0f2'} />
            <text x={LEFT - 8} y={y(fen) + 4} textAnchor="end" fill="#4d5b66">{printed(fen)}</text>
          </g>
        ))}
        {days.map((day, index) => (index % 2 === (days.length - 1) % 2 ? <text key={day} x={x(index)} y={HEIGHT - 8} textAnchor="middle" fill="#4d5b66">{day}</text> : null))}
        {series.map(({ name, fen }, nth) => {
          const points = fen.flatMap((one, index) => (one === null ? [] : [{ one, index }]));
          const colour = COLOURS[nth % COLOURS.length];
          return (
            <g key={name} stroke={colour} fill={colour}>
              <polyline fill="none" strokeWidth={2} points={points.map(({ one, index }) => `${x(index)},${y(one)}`).join(' ')} />
              {points.map(({ one, index }) => <circle key={index} cx={x(index)} cy={y(one)} r={4}><title>{`${days[index] ?? ''} ${name} ${printed(one)}`}</title></circle>)}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
