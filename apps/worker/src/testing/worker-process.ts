import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/zhubao-worker.js', import.meta.url));

/** A worker as users start it; it can be killed with no chance to give anything back. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  #health = Promise.withResolvers<string>();
  #stderr = '';

  constructor(store: string, readModels: string, leaseMs: number) {
    this.#child = spawn(process.execPath, [BIN, '--store', store, '--read-models', readModels, '--port', '0', '--lease-ms', String(leaseMs), '--no-day-opening'], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } });
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const address = /health {2}(\S+)/.exec(text)?.[1];
      if (address !== undefined) this.#health.resolve(address);
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#stderr += text));
    this.#child.on('exit', (code) => this.#health.reject(new Error(`The worker ended with ${code}: ${this.#stderr}`)));
  }

  /** What it does just now, as its health tells. */
  async duties(): Promise<readonly string[]> {
    const { duties } = (await (await fetch(await this.#health.promise)).json()) as { duties: readonly string[] };
    return duties;
  }

  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const exited = once(this.#child, 'exit');
      this.#child.kill(signal);
      await exited;
    }
    return this.#child.exitCode;
  }
}
