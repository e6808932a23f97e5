import Table from 'cli-table3';
import type { AdapterRow } from '../adapters/adapter-row.js';
import { type BarResult, verdictOf } from '../bars/bar.js';
import type { Spread } from '../measure.js';

const HEAD = ['#', 'work', 'this engine', 'limit', 'peer', 'of the limit', '× the peer', 'bar', 'verdict'];
const ADAPTER_HEAD = ['#', 'store', 'work', 'adapter', 'bare client', 'of the bare client'];

function cells(result: BarResult): readonly string[] {
  const { id, work, unit, engine, limit, peer, ofLimit, timesPeer, rssMb, beside, bar } = result;
  const asked = [
    ...(bar?.ofLimit === undefined ? [] : [`≥ ${Math.round(bar.ofLimit * 100)} %${bar.atLeast === undefined ? '' : ` or ${bar.atLeast.toLocaleString('en')}`}`]),
    ...(bar?.timesPeer === undefined ? [] : [`≥ ${bar.timesPeer} ×`]),
    ...(bar?.mostRssMb === undefined ? [] : [`≤ ${bar.mostRssMb} MB`]),
    ...(bar?.atMost === undefined ? [] : [`≤ ${bar.atMost} ${unit}`]),
    ...(bar?.timesLimit === undefined ? [] : [`≤ ${Math.round(bar.timesLimit * 100)} %`]),
  ];
  return [
    id, work, `${rate(engine)} ${unit}${rssMb === undefined ? '' : `, ${rssMb} MB`}${beside === undefined ? '' : `; ${beside}`}`, limit === undefined ? '–' : rate(limit), typeof peer === 'string' ? peer : rate(peer),
    ofLimit === undefined ? '–' : percent(ofLimit), timesPeer === undefined ? '–' : times(timesPeer), asked.join(', '), verdictOf(result),
  ];
}

function cellsOfAdapter({ id, store, work, figures }: AdapterRow): readonly string[] {
  if (typeof figures === 'string') return [id, store, work, figures, '–', '–'];
  const { unit, adapter, bare, ofBare } = figures;
  return [id, store, work, `${rate(adapter)} ${unit}`, rate(bare), percent(ofBare)];
}

/** For a terminal. */
export function terminalTable(results: readonly BarResult[]): string {
  return terminal(HEAD, [5, 22, 24, 20, 20, 16, 14, 14, 18], results.map(cells));
}

export function terminalTableOfAdapters(rows: readonly AdapterRow[]): string {
  return terminal(ADAPTER_HEAD, [5, 14, 36, 36, 28, 24], rows.map(cellsOfAdapter));
}

/** For a document. */
export function markdownTable(results: readonly BarResult[]): string {
  return markdown(HEAD, results.map(cells));
}

export function markdownTableOfAdapters(rows: readonly AdapterRow[]): string {
  return markdown(ADAPTER_HEAD, rows.map(cellsOfAdapter));
}

function terminal(head: readonly string[], colWidths: number[], rows: readonly (readonly string[])[]): string {
  const table = new Table({ head: [...head], style: { head: [], border: [] }, wordWrap: true, colWidths });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (columns: readonly string[]): string => `| ${columns.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function rate({ median, min, max }: Spread): string {
  return min === max ? figure(median) : `${figure(median)} (${figure(min)}–${figure(max)})`;
}

/** Whole from a hundred on, three digits below. */
function figure(value: number): string {
  return (value < 100 ? Number(value.toPrecision(3)) : Math.round(value)).toLocaleString('en');
}

function percent({ median, min, max }: Spread): string {
  const whole = (share: number): string => (share * 100).toFixed(0);
  return min === max ? `${whole(median)} %` : `${whole(median)} % (${whole(min)}–${whole(max)})`;
}

function times({ median, min, max }: Spread): string {
  return `${median.toFixed(1)} (${min.toFixed(1)}–${max.toFixed(1)})`;
}
