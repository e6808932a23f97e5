import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';
import { DatabaseSync } from 'node:sqlite';

/** On what it was measured. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly sqlite: string;
  readonly kernel: string;
  readonly peer: string;
}

export function thisMachine(postgres: string | undefined): Machine {
  const db = new DatabaseSync(':memory:');
  const sqlite = String(db.prepare('SELECT sqlite_version() AS version').get()?.['version']);
  db.close();
  const processors = cpus();
  return {
    cpu: processors[0]?.model ?? 'unknown', cores: processors.length, memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version, sqlite, kernel: release(),
    peer: postgres === undefined ? 'none' : execFileSync(postgres, ['--version'], { encoding: 'utf8' }).trim(),
  };
}
