/** One message of a stream of Server-Sent Events (WHATWG HTML, 9.2). */
export interface Message {
  readonly event: string;
  readonly data: string;
}

/** Reads such a stream in pieces as they come; remembers the last id, comments' too, from which it may be taken up again. */
export class EventStreamReader {
  lastId: string | undefined;
  #rest = '';
  #event = '';
  #data: string[] = [];

  constructor(lastId?: string) {
    this.lastId = lastId;
  }

  /** The messages that this piece completes. */
  push(piece: string): readonly Message[] {
    const lines = (this.#rest + piece).split('\n');
    this.#rest = lines.pop() ?? '';
    return lines.flatMap((line) => this.#line(line.endsWith('\r') ? line.slice(0, -1) : line));
  }

  #line(line: string): readonly Message[] {
    if (line === '') return this.#dispatch();
    const [field = '', value = ''] = /^([^:]*):? ?(.*)$/u.exec(line)?.slice(1) ?? [];
    if (field === 'id') this.lastId = value;
    else if (field === 'event') this.#event = value;
    else if (field === 'data') this.#data.push(value);
    return [];
  }

  #dispatch(): readonly Message[] {
    const message = { event: this.#event === '' ? 'message' : this.#event, data: this.#data.join('\n') };
    const isWhole = this.#data.length > 0;
    this.#event = '';
    this.#data = [];
    return isWhole ? [message] : [];
  }
}
