import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../../bin/zhubao.js', import.meta.url));
const BARE = fileURLToPath(new URL('../../../dist/bench/http/bare-server.js', import.meta.url));
/** Limits are there for callers who are not measured. */
const UNBOUNDED = { ZHUBAO_USER_REQUESTS_PER_MINUTE: '1000000', ZHUBAO_ADDRESS_REQUESTS_PER_MINUTE: '1000000', ZHUBAO_SIGN_INS_PER_MINUTE: '1000', ZHUBAO_REQUESTS_AT_ONCE: '100000' };
const ADDRESS = /http:\/\/[\d.]+:\d+/;

/** A server in a process of its own, with what it has printed. */
export class ServerProcess {
  private constructor(private readonly child: ChildProcess, readonly url: string, readonly lines: readonly string[]) {}

  /** The built `zhubao serve`, on the log as it is: the days since would make its loans overdue. Its log goes nowhere, and costs what it costs. */
  static engine(options: readonly string[]): Promise<ServerProcess> {
    // Accounts come last, and the table of them ends with a line of its own.
    return ServerProcess.#start([BIN, 'serve', '--port', '0', '--no-day-opening', ...options], /^└/);
  }

  /** A bare server that answers what it is given in a file. */
  static bare(answers: string): Promise<ServerProcess> {
    return ServerProcess.#start([BARE, answers], ADDRESS);
  }

  static async #start(words: readonly string[], last: RegExp): Promise<ServerProcess> {
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ZHUBAO_') && name !== 'NODE_OPTIONS'));
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'], env: { ...inherited, ...UNBOUNDED } });
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      const url = lines.map((one) => ADDRESS.exec(one)?.[0]).find((found) => found !== undefined);
      if (url !== undefined && last.test(line)) return new ServerProcess(child, url, lines);
    }
    throw new Error(`${words.join(' ')} has ended before it was up: ${lines.join(' ')}`);
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}
