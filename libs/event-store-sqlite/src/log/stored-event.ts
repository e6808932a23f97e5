import { StoreDamagedError, type JsonObject, type RecordedEvent } from '@zhubao/event-store';

const SCHEMA_FIRST = /^\{"schema":(\d{1,9})[,}]/;

/** An event as read from the log. Its JSON is parsed on first use: many readers need only the envelope. */
export class StoredEvent implements RecordedEvent {
  readonly #path: string;
  #data: JsonObject | string;
  #metadata: JsonObject | string;

  constructor(
    path: string,
    readonly stream: string,
    readonly revision: number,
    readonly position: number,
    readonly id: string,
    readonly type: string,
    data: string,
    metadata: string,
  ) {
    this.#path = path;
    this.#data = data;
    this.#metadata = metadata;
  }

  /** Found at the head of the text, where writers put it; looked up in the decoded metadata elsewhere. */
  get schema(): number | undefined {
    const found = typeof this.#metadata === 'string' ? SCHEMA_FIRST.exec(this.#metadata)?.[1] : undefined;
    return found === undefined ? undefined : Number(found);
  }

  get texts(): { readonly data: string; readonly metadata: string } | undefined {
    return typeof this.#data === 'string' && typeof this.#metadata === 'string' ? { data: this.#data, metadata: this.#metadata } : undefined;
  }

  get data(): JsonObject {
    return typeof this.#data === 'string' ? (this.#data = this.#parse('data', this.#data)) : this.#data;
  }

  get metadata(): JsonObject {
    return typeof this.#metadata === 'string' ? (this.#metadata = this.#parse('metadata', this.#metadata)) : this.#metadata;
  }

  toJSON(): RecordedEvent {
    const { stream, revision, position, id, type, data, metadata } = this;
    return { stream, revision, position, id, type, data, metadata };
  }

  #parse(part: string, text: string): JsonObject {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new StoreDamagedError(this.#path, `holds ${part} that is not JSON at position ${this.position}`, { cause: error });
    }
  }
}
