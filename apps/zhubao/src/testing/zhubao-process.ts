import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/zhubao.js', import.meta.url));
const SMALL_COMMITS = fileURLToPath(new URL('../../dist/testing/run-in-small-commits.js', import.meta.url));
const LIVE_ENGINE = fileURLToPath(new URL('../../dist/testing/acknowledge-until-killed.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process of the built program; it can be killed with no chance to tidy up. */
export class ZhubaoProcess {
  readonly #child: ChildProcess;
  readonly ended: Promise<Ended>;
  #stdout = '';
  #running = true;
  #printed = Promise.withResolvers<void>();

  private constructor(script: string, options: readonly string[], nodeOptions: readonly string[]) {
    const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ZHUBAO_') && name !== 'NODE_OPTIONS'));
    this.#child = spawn(process.execPath, [...nodeOptions, script, ...options], { stdio: ['ignore', 'pipe', 'pipe'], env: environment });
    let stderr = '';
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#stdout += text;
      this.#wake();
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    this.ended = once(this.#child, 'close').then(([code]: unknown[]) => {
      this.#running = false;
      this.#wake();
      return { code: typeof code === 'number' ? code : null, stdout: this.#stdout, stderr };
    });
  }

  /** The command line, as users start it. */
  static zhubao(...options: string[]): ZhubaoProcess {
    return new ZhubaoProcess(BIN, options, []);
  }

  /** The command line with a bound on what it may hold in memory. */
  static within(megabytes: number, ...options: string[]): ZhubaoProcess {
    return new ZhubaoProcess(BIN, options, [`--max-old-space-size=${megabytes}`]);
  }

  /** A run that commits after so many events, and then prints the position that is on disk: many points at which to die. */
  static smallCommits(file: string, log: string, keys: string, eventsPerCommit: number): ZhubaoProcess {
    return new ZhubaoProcess(SMALL_COMMITS, [file, log, keys, String(eventsPerCommit)], []);
  }

  /** An engine that prints every acknowledged command before it goes on. */
  static liveEngine(store: string, readModels: string, seed: number, life: 'whole' | 'short'): ZhubaoProcess {
    return new ZhubaoProcess(LIVE_ENGINE, [store, readModels, String(seed), life], []);
  }

  /** Settles once what was printed so far is enough, or the process has ended. */
  async until(enough: (lines: readonly string[]) => boolean): Promise<void> {
    while (this.#running && !enough(this.lines)) await this.#printed.promise;
  }

  /** Whole lines that have been printed so far. */
  get lines(): readonly string[] {
    return this.#stdout.split('\n').slice(0, -1);
  }

  #wake(): void {
    this.#printed.resolve();
    this.#printed = Promise.withResolvers();
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** Tells it to end, as service managers do. */
  end(): void {
    this.#child.kill('SIGTERM');
  }
}

export function zhubao(...options: string[]): Promise<Ended> {
  return ZhubaoProcess.zhubao(...options).ended;
}
