import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../../zhubao/bin/zhubao.js', import.meta.url));

/** The built server in a process of its own. */
export class StartedServer {
  private constructor(private readonly child: ChildProcess, readonly url: string, private readonly said: () => string) {}

  /**
   * @param upAt what stands in what it says once it is up: the foot of the accounts that a first start makes, else how to stop it
   * @throws Error with what it said when it ends before it is up
   */
  static async start(upAt: '└' | 'Stop it', ...options: readonly string[]): Promise<StartedServer> {
    const child = zhubaoProcess('serve', '--port', '0', '--no-day-opening', ...options);
    let said = '';
    let isUp: () => void = () => undefined;
    const up = new Promise<void>((resolve) => (isUp = resolve));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes(upAt)) isUp();
      });
    }
    await Promise.race([up, once(child, 'close')]);
    const url = /http:\S+(?=\/health\/ready)/u.exec(said)?.[0];
    if (url === undefined) throw new Error(said);
    return new StartedServer(child, url, () => said);
  }

  get printed(): string {
    return this.said();
  }

  async end(): Promise<void> {
    this.child.kill('SIGTERM');
    if (this.child.exitCode === null) await once(this.child, 'close');
  }
}

/** @throws Error with what it said where it does not end well */
export async function zhubao(...words: readonly string[]): Promise<void> {
  const child = zhubaoProcess(...words);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(said);
}

function zhubaoProcess(...words: readonly string[]): ChildProcess {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ZHUBAO_') && name !== 'NODE_OPTIONS'));
  return spawn(process.execPath, [BIN, ...words], { stdio: ['ignore', 'pipe', 'pipe'], env: environment });
}
