export interface Message {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/** A reader of Server-Sent Events, as WHATWG HTML 9.2.6 has it: a message without data only moves the id. */
export class LiveReader {
  readonly messages: Message[] = [];
  readonly ended: Promise<void>;
  lastId = '';
  readonly #abort: AbortController;
  #arrived = Promise.withResolvers<void>();

  private constructor(readonly response: Response, abort: AbortController) {
    this.#abort = abort;
    this.ended = this.#read().catch(() => undefined).finally(() => this.#arrived.resolve());
  }

  static async open(url: string, token: string, query = '', headers: Readonly<Record<string, string>> = {}): Promise<LiveReader> {
    const abort = new AbortController();
    const response = await fetch(`${url}/api/v1/live${query}`, { headers: { Authorization: `Bearer ${token}`, ...headers }, signal: abort.signal });
    return new LiveReader(response, abort);
  }

  /** What was told, without the message that ends it. */
  get told(): readonly Record<string, unknown>[] {
    return this.messages.filter(({ event }) => event === 'message').map(({ data }) => JSON.parse(data) as Record<string, unknown>);
  }

  get end(): string | undefined {
    const last = this.messages.find(({ event }) => event === 'end');
    return last && (JSON.parse(last.data) as { readonly reason: string }).reason;
  }

  async until(enough: (reader: LiveReader) => boolean): Promise<void> {
    let over = false;
    void this.ended.then(() => (over = true));
    while (!enough(this)) {
      if (over) throw new Error(`The stream ended (${this.end ?? 'without a word'}) after ${this.told.length} messages.`);
      await this.#arrived.promise;
    }
  }

  async leave(): Promise<void> {
    this.#abort.abort();
    await this.ended;
  }

  async #read(): Promise<void> {
    let text = '';
    let id = '';
    for await (const chunk of this.response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = (text + chunk).split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const field = (name: string): string | undefined => block.split('\n').find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
        id = field('id') ?? id;
        this.lastId = id;
        const data = field('data');
        if (data !== undefined) this.messages.push({ id, event: field('event') ?? 'message', data });
      }
      this.#arrived.resolve();
      this.#arrived = Promise.withResolvers();
    }
  }
}
