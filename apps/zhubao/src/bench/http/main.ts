import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { LOANS_A_POOL } from '../bars/orders.js';
import { fail } from '../../terminal/failure.js';
import { measureHttp } from './http-bench.js';
import { httpDocument } from './http-document.js';

interface Asked {
  readonly events: string;
  readonly seconds: string;
  readonly runs: string;
  readonly connections: string;
  readonly doc?: string;
}

const bench = new Command('bench:http').description('commands and queries over HTTP, beside a bare Nest server that sends the same answers')
  .option('--events <n>', 'events of the seeded log, at least', '20000').option('--seconds <n>', 'length of one measurement', '10').option('--runs <n>', 'runs, beside one that warms up', '3')
  .option('--connections <n,…>', 'callers at once; several with commas between', '16,64,256').option('--doc <file>', 'write them as a document')
  .showHelpAfterError()
  .action(async ({ events, seconds, runs, connections, doc }: Asked) => {
    const report = await measureHttp({ events: whole(events), loansAPool: LOANS_A_POOL, seconds: whole(seconds), runs: whole(runs), connections: connections.split(',').map(whole) });
    const document = httpDocument(report);
    process.stdout.write(document);
    if (doc !== undefined) await writeFile(doc, document);
  });

function whole(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new RangeError(`"${text}" must be a whole number from 1.`);
}

await bench.parseAsync().catch(fail);
