import { describe } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';

const program = process.env['FERRETDB'];

/** Runs where there is a server program to stop and start, else skips, which the end of the run says. */
export const describeWithProgram = program ? describe : describe.skip;

/** A server of a spec's own, with its data in a folder that outlives a stop. */
export class OwnServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'own-server-'));
  readonly #options: readonly string[];
  #process: ChildProcess | undefined;
  #port = '0';

  /** `options` as the program takes them, beside its address and folder. */
  constructor(...options: readonly string[]) {
    this.#options = options;
  }

  get address(): string {
    return `127.0.0.1:${this.#port}`;
  }

  /** At the address that it had before, if it had one. */
  async start(): Promise<void> {
    const options = ['--handler=sqlite', `--sqlite-url=file:${this.#folder}/`, `--state-dir=${this.#folder}`, `--listen-addr=${this.address}`, '--debug-addr=-', '--telemetry=disable'];
    const started = spawn(program ?? '', [...options, ...this.#options], { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#process = started;
    for await (const line of createInterface({ input: started.stderr })) {
      const port = /Listening on TCP 127\.0\.0\.1:(\d+)/.exec(line)?.[1];
      if (port === undefined) continue;
      this.#port = port;
      started.stderr.resume();
      return;
    }
    throw new Error('The server ended before it listened.');
  }

  /** Past the server, in the file that holds one of its databases. */
  inFile<T>(database: string, work: (file: DatabaseSync) => T): T {
    const file = new DatabaseSync(join(this.#folder, `${database}.sqlite`), { timeout: 10_000 });
    try {
      return work(file);
    } finally {
      file.close();
    }
  }

  async stop(): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (running === undefined || running.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGKILL');
    await ended;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
