import { LineChart as Lines } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useUnit } from '../amounts/unit.js';
import { CHART_HEIGHT } from './chart-height.js';

use([Lines, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

export interface Series {
  readonly name: string;
  /** Fen; null where there is no figure. */
  readonly fen: readonly (number | null)[];
}

export interface LineChartProps {
  readonly label: string;
  readonly days: readonly string[];
  readonly series: readonly Series[];
}

const COLOURS = ['#0b5c6b', '#b45309', '#4c5fa8', '#6b7280'];
const NUMBER = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });

/** Amounts over days, each in a line of its own; the figures stand in a table beside it, for those who do not see it. */
export function LineChart({ label, days, series }: LineChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const { inWan } = useUnit();
  useEffect(() => {
    if (place.current === null) return undefined;
    const chart = init(place.current);
    const unit = inWan ? 1_000_000 : 100;
    const printed = (value: unknown): string => (typeof value === 'number' ? NUMBER.format(value) : '—');
    chart.setOption({
      color: COLOURS, animation: false, textStyle: { fontFamily: 'inherit' },
      grid: { left: 12, right: 20, top: 40, bottom: 8, containLabel: true }, legend: { top: 4, left: 8 }, tooltip: { trigger: 'axis', valueFormatter: printed },
      xAxis: { type: 'category', data: [...days], boundaryGap: false, axisLabel: { color: '#4d5b66' } },
      yAxis: { type: 'value', axisLabel: { color: '#4d5b66', formatter: printed }, splitLine: { lineStyle: { color: '#edf0f2' } } },
      series: series.map(({ name, fen }) => ({ name, type: 'line', symbolSize: 5, data: fen.map((one) => (one === null ? null : one / unit)) })),
    });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [days, series, inWan]);
  return <div ref={place} role="img" aria-label={label} style={{ height: CHART_HEIGHT }} />;
}
