import type { BarResult } from '../bars/bar.js';
import type { Machine } from './machine.js';
import { markdownTable } from './tables.js';

/** What one call has measured. */
export interface BenchReport {
  readonly command: string;
  readonly date: string;
  readonly size: number;
  readonly runs: number;
  readonly machine: Machine;
  readonly results: readonly BarResult[];
}

/** docs/benchmarks.md, as the command writes it. */
export function benchmarkDocument({ command, date, size, runs, machine, results }: BenchReport): string {
  const { cpu, cores, memoryGb, node, sqlite, kernel, peer } = machine;
  return `# Benchmarks

Written by \`${command}\` on ${date}; do not edit. Every figure is the median of ${runs} runs with its minimum and maximum, per second. Within each run this engine, its limit and its peer take turns on the same machine with the same data and durability, and a ratio compares the figures of one run; its median need not be the ratio of the medians. A warm-up run comes first and is not counted. The data come from a seed.

- Machine: ${cpu}, ${cores} cores, ${memoryGb} GB; Linux ${kernel}; Node ${node}; SQLite ${sqlite}
- Peer: emmett 0.42.0 with emmett-postgresql 0.42.0 and pongo 0.16.11; ${peer}
- Size: ${size.toLocaleString('en')} events of the logs that are read, and commands of one writing run up to 20,000 (5,000 with follow-up steps)

${markdownTable(results)}

${results.map(({ id, note }) => `- **${id}**: ${note}`).join('\n')}

The limit of writing is the very rows that the engine wrote in that run, inserted into a copy of its file by bare \`node:sqlite\` with one prepared statement, \`synchronous=FULL\`, in groups of 64. The peer appends the same event to its copy of the same streams through its command handler, \`synchronous_commit=on\`, for a few seconds in each run; what it reads is the beginning of the same log.
`;
}
