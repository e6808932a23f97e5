import 'reflect-metadata';
import { keepHeapsTight } from '@zhubao/stores/heap-growth';
import { Command } from 'commander';
import { work } from './work.js';

keepHeapsTight();
const worker = new Command('zhubao-worker')
  .description('follows a log on a server: read models and processes, shared with every other worker')
  .option('--store <url>', 'the log: esdb://… or esdb+discover://… (or ZHUBAO_STORE)')
  .option('--read-models <url>', 'the read models: mongodb://… (or ZHUBAO_READ_MODELS)')
  .option('--host <host>', 'address of its health', '127.0.0.1')
  .option('--port <port>', 'port of its health; 0 for any that is free', '3001')
  .option('--lease-ms <ms>', 'how long what it does stays with it when it says nothing', '5000')
  .option('--no-day-opening', 'business days do not open by themselves')
  .showHelpAfterError()
  .action(work);

await worker.parseAsync().catch((error: unknown) => {
  process.stderr.write(`zhubao-worker: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
