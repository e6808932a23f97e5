import type { AdapterRow } from '../adapters/adapter-row.js';
import type { BarResult } from '../bars/bar.js';
import type { Machine } from './machine.js';
import { markdownTable, markdownTableOfAdapters } from './tables.js';

/** What one call has measured. */
export interface BenchReport {
  readonly command: string;
  readonly date: string;
  readonly size: number;
  readonly runs: number;
  readonly machine: Machine;
  readonly results: readonly BarResult[];
  /** Absent when none was asked for. */
  readonly adapters: AdapterReport | undefined;
}

/** Adapters beside their bare clients, and which servers answered. */
export interface AdapterReport {
  readonly rows: readonly AdapterRow[];
  readonly eventStoreDB: string | undefined;
  readonly mongoDB: string | undefined;
}

/** docs/benchmarks.md, as the command writes it. */
export function benchmarkDocument({ command, date, size, runs, machine, results, adapters }: BenchReport): string {
  const { cpu, cores, memoryGb, node, sqlite, kernel, peer } = machine;
  return `# Benchmarks

Written by \`${command}\` on ${date}; do not edit. Every figure is the median of ${runs} runs with its minimum and maximum: a rate per second, or a time where its unit is one, and then less is better. Within each run all that is compared takes turns on the same machine with the same data and durability, and a ratio compares the figures of one run; its median need not be the ratio of the medians. A warm-up run comes first and is not counted. The data come from a seed. In three documents: [from ten to a hundred thousand events](benchmarks.md), [a million](benchmarks-1m.md), and [the API](benchmarks-http.md).

- Machine: ${cpu}, ${cores} cores, ${memoryGb} GB; Linux ${kernel}; Node ${node}; SQLite ${sqlite}
- Peer: emmett 0.42.0 with emmett-postgresql 0.42.0 and pongo 0.16.11; ${peer}
- Size: ${size.toLocaleString('en')} events of the logs that are read, and commands of one writing run up to 20,000 (5,000 with follow-up steps)
${results.length === 0 ? '' : engineSection(results)}${adapters === undefined ? '' : adapterSection(adapters)}`;
}

function engineSection(results: readonly BarResult[]): string {
  return `
## This engine, its limit and its peer

${markdownTable(results)}

${[...new Set(results.map(({ id, note }) => `- **${id}**: ${note}`))].join('\n')}

The limit of writing is the very rows that the engine wrote in that run, inserted into a copy of its file by bare \`node:sqlite\` with one prepared statement, \`synchronous=FULL\`, in groups of 64. The peer appends the same event to its copy of the same streams through its command handler, \`synchronous_commit=on\`, for a few seconds in each run; what it reads is the beginning of the same log.
`;
}

function adapterSection({ rows, eventStoreDB = 'no server named', mongoDB = 'no server named' }: AdapterReport): string {
  const notes = rows.map(({ id, store, note }) => `- **${id}, ${store}**: ${note}`);
  return `
## Adapters beside their bare clients

The same work through the port's adapter and through the client that the adapter is made of, in turns within each run, on one store. The rates are those of the store that answered, on this machine, and compare with nothing else: what is measured is the last column. \`npm run bench:servers\` starts the two stand-ins below where no server is named. A share above 100 % says that the adapter does less work than the bare client is asked to do here, or that both wait for the store.

- EventStoreDB: ${eventStoreDB}. One that calls itself a double is the [fixture of the specs](decisions/esdb-double.md), over the real protocol in a process of its own; it keeps its log in memory, so its rates say nothing of a server.
- MongoDB: ${mongoDB}. FerretDB [stands in](decisions/ferretdb-in-tests.md) where MongoDB cannot be had; it is slower, which hides a part of what an adapter takes.

${markdownTableOfAdapters(rows)}

${notes.join('\n')}
`;
}
