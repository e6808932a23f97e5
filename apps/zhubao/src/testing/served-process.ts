import { ZhubaoProcess } from './zhubao-process.js';

/** `zhubao serve` in a process of its own, and how to speak to it. */
export class ServedProcess {
  private constructor(readonly process: ZhubaoProcess, readonly url: string) {}

  /** @throws Error with what it said when it ends before it is up */
  static async start(...options: string[]): Promise<ServedProcess> {
    const process = ZhubaoProcess.zhubao('serve', '--port', '0', ...options);
    await process.until((lines) => lines.some((line) => line.startsWith('Stop it')));
    const url = /http:\S+(?=\/health\/ready)/.exec(process.lines.join('\n'))?.[0];
    if (url === undefined) throw new Error((await process.ended).stderr);
    return new ServedProcess(process, url);
  }

  /** Password of an account that this start has made, good once. */
  async oneTimePassword(user: string): Promise<string> {
    const row = new RegExp(`^│ ${user} .* (\\S+) +│$`);
    await this.process.until((lines) => lines.some((line) => row.test(line)));
    return this.process.lines.map((line) => row.exec(line)?.[1]).find((password) => password !== undefined) ?? '';
  }

  /** A token. */
  async signIn(user: string, password: string, newPassword?: string): Promise<string> {
    const answer = await this.post('session', { user, password, ...(newPassword === undefined ? {} : { newPassword }) });
    const { token } = (await answer.json()) as { readonly token?: string };
    if (token === undefined) throw new Error(`${user} cannot sign in: ${answer.status}.`);
    return token;
  }

  post(path: string, body: object, token?: string): Promise<Response> {
    return fetch(`${this.url}/api/v1/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) });
  }

  /** Ends it by SIGTERM, and gives what it has logged. */
  async end(): Promise<{ readonly code: number | null; readonly log: readonly { readonly msg?: string }[] }> {
    this.process.end();
    return this.ended();
  }

  async ended(): Promise<{ readonly code: number | null; readonly log: readonly { readonly msg?: string }[] }> {
    const { code, stderr } = await this.process.ended;
    return { code, log: stderr.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line)) };
  }
}
