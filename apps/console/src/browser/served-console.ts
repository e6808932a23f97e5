import { verifierText } from '@zhubao/evidence';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GivenSession } from '../session/session-of-token.js';
import { copyBegunYear, KEY, keyIn, storeIn, writeKey } from './begun-year.js';
import { StartedServer, zhubao } from './started-server.js';

export const OWN_PASSWORD = 'correct horse battery';

/** What stands in the log when the server is started. */
export type Begun = { readonly with: 'year' } | { readonly with: 'scenario'; readonly lines: string };

/** The built server with the demonstration year in it, as `npm start` serves it from its second start, or with a scenario and told the time, and whoever may sign in. */
export class ServedConsole {
  /** Who checks evidence has it from the office, and not from the server. */
  readonly publicKey = verifierText(KEY);
  readonly #sessions = new Map<string, Promise<GivenSession>>();

  private constructor(private readonly server: StartedServer, private readonly folder: string, private readonly printed: string) {}

  get url(): string {
    return this.server.url;
  }

  /** @throws Error with what it said when it ends before it is up */
  static async start(begun: Begun): Promise<ServedConsole> {
    const folder = await mkdtemp(join(tmpdir(), 'zhubao-console-'));
    const [store, key] = [storeIn(folder), keyIn(folder)];
    if (begun.with === 'year') {
      const printed = await copyBegunYear(folder);
      return new ServedConsole(await StartedServer.start('Stop it', '--signing-key', key, '--store', store), folder, printed);
    }
    const file = join(folder, 'begun.jsonl');
    await Promise.all([writeFile(file, begun.lines), writeKey(folder)]);
    await zhubao('run', file, '--store', store);
    const server = await StartedServer.start('└', '--rehearsal', '--signing-key', key, '--store', store);
    return new ServedConsole(server, folder, server.printed);
  }

  /** The password that an account was made with: good once. */
  oneTimePassword(user: string): string {
    return new RegExp(`^│ ${user} .* (\\S+) +│$`, 'mu').exec(this.printed)?.[1] ?? '';
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
    await zhubao('checkpoint', '--key', keyIn(this.folder), '--store', store, '--out', note);
    await zhubao('prove', '--checkpoint', note, '--event', place, '--store', store, '--out', file);
    return readFile(file, 'utf8');
  }

  async end(): Promise<void> {
    await this.server.end();
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
