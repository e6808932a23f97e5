import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const nodeArguments = (folder: string, name: string): readonly string[] => [
  '--experimental-transform-types',
  '--disable-warning=ExperimentalWarning',
  '--conditions=@zhubao/source',
  '--import',
  pathToFileURL(join(folder, 'source-specifiers.ts')).href,
  join(folder, `${name}.ts`),
];

/** One of the scripts of this folder, running in a process of its own. */
export class Script {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: AsyncIterator<string>;
  readonly exited: Promise<unknown>;

  /** @param maxFileBytes the largest file that the process may write, as if the disk were full beyond it */
  constructor(name: string, scriptArguments: readonly string[], maxFileBytes?: number) {
    const command = [process.execPath, ...nodeArguments(import.meta.dirname, name), ...scriptArguments];
    const limit = maxFileBytes === undefined ? '' : `ulimit -f ${Math.floor(maxFileBytes / 512)};`;
    this.#child = spawn('/bin/sh', ['-c', `${limit} exec "$@"`, 'sh', ...command], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.exited = once(this.#child, 'exit');
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** The next line the script printed, or `undefined` after its last. */
  async line(): Promise<string | undefined> {
    const { value, done } = await this.#lines.next();
    return done === true ? undefined : value;
  }

  async lines(): Promise<readonly string[]> {
    const lines: string[] = [];
    for (let line = await this.line(); line !== undefined; line = await this.line()) lines.push(line);
    return lines;
  }

  /** Ends it with no chance to tidy up, as loss of power to the process would. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** Closes its input, which asks it to end. */
  finish(): void {
    this.#child.stdin.end();
  }
}
