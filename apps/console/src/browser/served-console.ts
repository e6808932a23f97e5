import { keyPair, signerText, verifierText } from '@zhubao/evidence';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GivenSession } from '../session/session-of-token.js';

const BIN = fileURLToPath(new URL('../../../zhubao/bin/zhubao.js', import.meta.url));
const KEY = keyPair('zhubao-office', new Uint8Array(32).fill(7), 'ed25519');
const KEY_FILE = 'key';
export const OWN_PASSWORD = 'correct horse battery';

/** What stands in the log when the server is started. */
export type Begun = { readonly with: 'year' } | { readonly with: 'scenario'; readonly lines: string };

/** The built server with the demonstration year in it, as `npm start` serves it, or with a scenario and told the time, and whoever may sign in. */
export class ServedConsole {
  /** Who checks evidence has it from the office, and not from the server. */
  readonly publicKey = verifierText(KEY);
  readonly #sessions = new Map<string, Promise<GivenSession>>();

  private constructor(private readonly child: ChildProcess, private readonly folder: string, readonly url: string, private readonly printed: () => string) {}

  /** @throws Error with what it said when it ends before it is up */
  static async start(begun: Begun): Promise<ServedConsole> {
    const folder = await mkdtemp(join(tmpdir(), 'zhubao-console-'));
    const key = join(folder, KEY_FILE);
    await writeFile(key, `${signerText(KEY)}\n`, { mode: 0o600 });
    const store = storeIn(folder);
    if (begun.with === 'scenario') {
      const file = join(folder, 'begun.jsonl');
      await writeFile(file, begun.lines);
      await zhubao('run', file, '--store', store);
    }
    const child = spawn(process.execPath, [BIN, 'serve', begun.with === 'year' ? '--seed' : '--rehearsal', '--port', '0', '--no-day-opening', '--signing-key', key, '--store', store], { stdio: ['ignore', 'pipe', 'pipe'], env: environment() });
    let said = '';
    let isUp: () => void = () => undefined;
    const up = new Promise<void>((resolve) => (isUp = resolve));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('└')) isUp();
      });
    }
    await Promise.race([up, once(child, 'close')]);
    const url = /http:\S+(?=\/health\/ready)/u.exec(said)?.[0];
    if (url === undefined) throw new Error(said);
    return new ServedConsole(child, folder, url, () => said);
  }

  /** The password that an account was made with: good once. */
  oneTimePassword(user: string): string {
    return new RegExp(`^│ ${user} .* (\\S+) +│$`, 'mu').exec(this.printed())?.[1] ?? '';
  }

  /** Signs in through the API; the first time with a password of one's own. */
  session(user: string): Promise<GivenSession> {
    const begun = this.#sessions.get(user) ?? this.#signIn(user);
    this.#sessions.set(user, begun);
    return begun;
  }

  /** @throws Error with the answer where it is refused */
  async ask<T>(user: string, path: string, body?: object): Promise<T> {
    const { token } = await this.session(user);
    return this.#send(path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }, { authorization: `Bearer ${token}` });
  }

  /** Tells the time of a server for exercises, and opens the business day. */
  async openDay(day: string): Promise<void> {
    const { token } = await this.session('admin');
    const line = JSON.stringify({ command: 'OpenBusinessDay', at: `${day}T08:30:00+08:00`, on: day, as: { role: 'SYSTEM', org: 'zhubao', user: 'clock' }, data: { date: day } });
    const response = await fetch(`${this.url}/api/v1/scenarios?name=${day}`, { method: 'POST', body: line, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' } });
    const answer = await response.text();
    if (!answer.includes('"accepted":1')) throw new Error(answer);
  }

  /** A receipt for one event, under a checkpoint of now, as the office gives it to whoever asks. */
  async receipt(place: string): Promise<string> {
    const [store, note, file] = [storeIn(this.folder), join(this.folder, 'now.note'), join(this.folder, 'event.tlog-proof')];
    await zhubao('checkpoint', '--key', join(this.folder, KEY_FILE), '--store', store, '--out', note);
    await zhubao('prove', '--checkpoint', note, '--event', place, '--store', store, '--out', file);
    return readFile(file, 'utf8');
  }

  async end(): Promise<void> {
    this.child.kill('SIGTERM');
    if (this.child.exitCode === null) await once(this.child, 'close');
    await rm(this.folder, { recursive: true });
  }

  #signIn(user: string): Promise<GivenSession> {
    return this.#send('session', { method: 'POST', body: JSON.stringify({ user, password: this.oneTimePassword(user), newPassword: OWN_PASSWORD }) });
  }

  async #send<T>(path: string, request: RequestInit, headers: Readonly<Record<string, string>> = {}): Promise<T> {
    const response = await fetch(`${this.url}/api/v1/${path}`, { ...request, headers: { 'content-type': 'application/json', ...headers } });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }
}

function storeIn(folder: string): string {
  return `sqlite:${join(folder, 'log.sqlite')}`;
}

function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ZHUBAO_') && name !== 'NODE_OPTIONS'));
}

/** @throws Error with what it said where it does not end well */
async function zhubao(...words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [BIN, ...words], { stdio: ['ignore', 'pipe', 'pipe'], env: environment() });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(said);
}
