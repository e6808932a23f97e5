import Table from 'cli-table3';
import { type BarResult, verdictOf } from '../bars/bar.js';
import type { Spread } from '../measure.js';

const HEAD = ['#', 'work', 'this engine', 'limit', 'peer', 'of the limit', '× the peer', 'bar', 'verdict'];

function cells(result: BarResult): readonly string[] {
  const { id, work, unit, engine, limit, peer, ofLimit, timesPeer, rssMb, bar } = result;
  const asked = [
    ...(bar?.ofLimit === undefined ? [] : [`≥ ${Math.round(bar.ofLimit * 100)} %`]),
    ...(bar?.timesPeer === undefined ? [] : [`≥ ${bar.timesPeer} ×`]),
    ...(bar?.mostRssMb === undefined ? [] : [`≤ ${bar.mostRssMb} MB`]),
  ];
  return [
    id, work, `${rate(engine)} ${unit}${rssMb === undefined ? '' : `, ${rssMb} MB`}`, rate(limit), typeof peer === 'string' ? peer : rate(peer),
    percent(ofLimit), timesPeer === undefined ? '–' : times(timesPeer), asked.join(', '), verdictOf(result),
  ];
}

/** For a terminal. */
export function terminalTable(results: readonly BarResult[]): string {
  const table = new Table({ head: HEAD, style: { head: [], border: [] }, wordWrap: true, colWidths: [5, 22, 24, 20, 20, 16, 14, 14, 18] });
  table.push(...results.map((result) => [...cells(result)]));
  return table.toString();
}

/** For a document. */
export function markdownTable(results: readonly BarResult[]): string {
  const row = (columns: readonly string[]): string => `| ${columns.join(' | ')} |`;
  return [row(HEAD), row(HEAD.map(() => '---')), ...results.map((result) => row(cells(result)))].join('\n');
}

function rate({ median, min, max }: Spread): string {
  const whole = (figure: number): string => Math.round(figure).toLocaleString('en');
  return min === max ? whole(median) : `${whole(median)} (${whole(min)}–${whole(max)})`;
}

function percent({ median, min, max }: Spread): string {
  const whole = (share: number): string => (share * 100).toFixed(0);
  return min === max ? `${whole(median)} %` : `${whole(median)} % (${whole(min)}–${whole(max)})`;
}

function times({ median, min, max }: Spread): string {
  return `${median.toFixed(1)} (${min.toFixed(1)}–${max.toFixed(1)})`;
}
