import { lazy, useEffect, useRef, useState } from 'react';
import { CHART_HEIGHT } from './chart-height.js';
import type { LineChartProps } from './line-chart.js';
import { Later } from '../problems/later.js';

const LineChart = lazy(async () => ({ default: (await import('./line-chart.js')).LineChart }));

/** A chart whose library is asked for when the figures beside it stand there and its place is in sight: the line is free for the figures first. */
export function LaterChart(props: LineChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (place.current === null) return undefined;
    const watch = new IntersectionObserver(([first]) => first?.isIntersecting && setSeen(true));
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return <div ref={place} style={{ height: CHART_HEIGHT }}>{isSeen && <Later><LineChart {...props} /></Later>}</div>;
}
