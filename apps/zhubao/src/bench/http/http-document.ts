import { ratiosOf, type Spread, spreadOf } from '../measure.js';
import type { HttpReport, HttpRow } from './http-bench.js';
import type { Load } from './load.js';

const HEAD = ['work', 'callers', 'answer', 'this engine', 'p50', 'p99', 'bare Nest', 'its p50', 'its p99', 'of the bare one'];

/** docs/benchmarks-http.md, as the command writes it. */
export function httpDocument({ date, machine, loadBefore, events, options, rows }: HttpReport): string {
  const { cpu, cores, memoryGb, node, sqlite, kernel } = machine;
  const { runs, seconds, connections } = options;
  return `# Benchmarks of the API

Written by \`npm run bench:http -- --events ${options.events} --seconds ${seconds} --runs ${runs} --connections ${connections.join(',')} --doc docs/benchmarks-http.md\` on ${date}; do not edit. Every figure is the median of ${runs} runs with its minimum and maximum; a warm-up run comes first and is not counted. A run lasts ${seconds} seconds, in which so many callers each send the next request when the last one is answered. Server and callers share the machine. A request that is refused or not answered ends the benchmark.

- Machine: ${cpu}, ${cores} cores, ${memoryGb} GB; Linux ${kernel}; Node ${node}; SQLite ${sqlite}
- Its load in the minute before: ${loadBefore.toFixed(1)} processes for its ${cores} cores${loadBefore > cores / 2 ? '. It was busy with something else: the rates are too low and scattered, and only the comparison within a run says something' : ''}
- Store: ${events.toLocaleString('en')} events on disk, read models beside them, everything that follows the log at work

${markdown(rows)}

The bare server is Nest on Express in a process of its own. It takes the same requests, parses their bodies, finds the route, and sends the very bytes that the engine has answered; it knows no tokens, limits, log, metrics or store. Both take turns within each run, and a ratio compares the figures of one run.

- **POST RecordRepayment**: a token is verified, the command validated, decided and appended, and acknowledged on disk; read models, processes, the tree and the self-audit follow in the same process.
- **GET one loan** and **a page of 50 loans**: of the read models as they are, in one file of SQLite.
`;
}

function markdown(rows: readonly HttpRow[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(HEAD), line(HEAD.map(() => '---')), ...rows.map((row) => line(cellsOf(row)))].join('\n');
}

function cellsOf({ work, connections, answerBytes, engine, bare }: HttpRow): readonly string[] {
  const of = (loads: readonly Load[], figure: keyof Load): Spread => spreadOf(loads.map((one) => one[figure]));
  const rates = (loads: readonly Load[]): readonly number[] => loads.map(({ perSecond }) => perSecond);
  return [
    work, String(connections), `${answerBytes.toLocaleString('en')} bytes`,
    `${figures(of(engine, 'perSecond'))}/s`, `${figures(of(engine, 'p50Ms'))} ms`, `${figures(of(engine, 'p99Ms'))} ms`,
    `${figures(of(bare, 'perSecond'))}/s`, `${figures(of(bare, 'p50Ms'))} ms`, `${figures(of(bare, 'p99Ms'))} ms`,
    `${figures(hundredfold(ratiosOf(rates(engine), rates(bare))))} %`,
  ];
}

function hundredfold({ median, min, max }: Spread): Spread {
  return { median: median * 100, min: min * 100, max: max * 100 };
}

function figures({ median, min, max }: Spread): string {
  const one = (value: number): string => Math.round(value).toLocaleString('en');
  return min === max ? one(median) : `${one(median)} (${one(min)}–${one(max)})`;
}
