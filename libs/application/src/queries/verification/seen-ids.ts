/**
 * Remembers event ids in 64 of their bits each, in 16 to 32 bytes: a log of millions fits in memory. An id that was seen
 * is always recognised; one that was not is mistaken for one that was about once in 2^64 / n times.
 */
export class SeenIds {
  #slots = new Uint32Array(2 * 1_024);
  #size = 0;

  has(id: string): boolean {
    const [high, low] = bitsOf(id);
    return this.#slots[2 * this.#slotOf(this.#slots, high, low) + 1] !== 0;
  }

  /** Returns whether the id was not there before. */
  add(id: string): boolean {
    const [high, low] = bitsOf(id);
    const slot = 2 * this.#slotOf(this.#slots, high, low);
    if (this.#slots[slot + 1] !== 0) return false;
    this.#slots[slot] = high;
    this.#slots[slot + 1] = low;
    this.#size += 1;
    if (this.#size * 4 > this.#slots.length) this.#grow();
    return true;
  }

  /** The slot of these bits, or the free one where they belong; a free slot has a low word of zero. */
  #slotOf(slots: Uint32Array, high: number, low: number): number {
    const count = slots.length / 2;
    let slot = high % count;
    while (slots[2 * slot + 1] !== 0 && (slots[2 * slot] !== high || slots[2 * slot + 1] !== low)) slot = (slot + 1) % count;
    return slot;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const [high = 0, low = 0] = [old[at], old[at + 1]];
      if (low === 0) continue;
      const slot = 2 * this.#slotOf(slots, high, low);
      slots[slot] = high;
      slots[slot + 1] = low;
    }
    this.#slots = slots;
  }
}

/** First and last 32 bits of a UUID; the low word is never zero, for that marks a free slot. */
function bitsOf(id: string): readonly [high: number, low: number] {
  return [Number.parseInt(id.slice(0, 8), 16) >>> 0, Number.parseInt(id.slice(-8), 16) >>> 0 || 1];
}
