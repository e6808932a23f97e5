import { MOST_CHARACTERS_A_LINE } from './limits.js';

/** Bytes that are not lines of text within the limits. */
export class NotLinesError extends Error {
  override readonly name = 'NotLinesError';

  constructor(readonly what: 'NOT_UTF8' | 'LINE_TOO_LONG' | 'CUT', readonly line: number) {
    super(`line ${line}: ${what}`);
  }
}

/** Parts bytes into lines as they come, never holding more than one line and what came last. */
export class LineSplitter {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #rest = '';
  #lines = 0;

  /** @throws NotLinesError */
  *push(bytes: Uint8Array): Generator<string, void, undefined> {
    yield* this.#take(this.#decoded(bytes, true));
  }

  /** Nothing may stand behind the last line feed. @throws NotLinesError */
  end(): void {
    if (this.#rest + this.#decoded(new Uint8Array(), false) !== '') throw new NotLinesError('CUT', this.#lines + 1);
  }

  *#take(text: string): Generator<string, void, undefined> {
    let from = 0;
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      const line = this.#rest + text.slice(from, to);
      this.#rest = '';
      from = to + 1;
      this.#requireShort(line);
      this.#lines += 1;
      yield line;
    }
    this.#rest += text.slice(from);
    this.#requireShort(this.#rest);
  }

  #decoded(bytes: Uint8Array, more: boolean): string {
    try {
      return this.#decoder.decode(bytes, { stream: more });
    } catch {
      throw new NotLinesError('NOT_UTF8', this.#lines + 1);
    }
  }

  #requireShort(line: string): void {
    if (line.length > MOST_CHARACTERS_A_LINE) throw new NotLinesError('LINE_TOO_LONG', this.#lines + 1);
  }
}
