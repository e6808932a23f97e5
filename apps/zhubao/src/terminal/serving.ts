import type { NewAccount } from '@zhubao/http-api';
import { printTable } from './table.js';

export function printServing(url: string, log: string): void {
  process.stdout.write(`Zhubao is up. The log is ${log}\n  console ${url}/\n  API     ${url}/api/docs\n  health  ${url}/health/ready\n  figures npx zhubao report\nStop it with Ctrl-C.\n`);
}

/** Shown once: only hashes are kept. */
export function printAccounts(title: string, made: readonly NewAccount[]): void {
  if (made.length === 0) return;
  process.stdout.write('\n');
  printTable(title, ['user', 'role', 'for', 'one-time password'], made.map(({ user, role, org, password }) => [user, role, org, password]));
}
