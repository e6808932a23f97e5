import { hash } from 'node:crypto';

/** Of what is added, no more waits in memory. */
const PIECE_CHARACTERS = 1_024;
/** No hash is like it, so that a text of one piece is not taken for the rest of a longer one. */
const START = '='.repeat(44);

/** One figure for texts one behind another, however they were cut: a chain of SHA-256 over pieces of the whole. */
export class TextDigest {
  #hash = START;
  #waiting = '';

  add(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= PIECE_CHARACTERS) this.#take(this.#waiting);
  }

  /** Empty where nothing was added. */
  end(): string {
    if (this.#waiting === '') return this.#hash === START ? '' : this.#hash;
    return hash('sha256', this.#hash + this.#waiting, 'base64');
  }

  #take(whole: string): void {
    let at = 0;
    while (whole.length - at >= PIECE_CHARACTERS) {
      const to = at + PIECE_CHARACTERS - (endsInHalf(whole, at + PIECE_CHARACTERS) ? 1 : 0);
      this.#hash = hash('sha256', this.#hash + whole.slice(at, to), 'base64');
      at = to;
    }
    this.#waiting = apart(whole.slice(at));
  }
}

export function digestOfText(text: string): string {
  const digest = new TextDigest();
  digest.add(text);
  return digest.end();
}

/** A slice keeps the whole text in memory that it was cut from; put together anew, it is cut from itself. */
function apart(slice: string): string {
  return ` ${slice}`.slice(1);
}

/** Half a character has no bytes of its own: all halves would have the same hash. */
function endsInHalf(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last <= 0xdbff;
}
