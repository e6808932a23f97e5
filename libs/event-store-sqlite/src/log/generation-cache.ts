/**
 * A bounded map that keeps what was used lately, in two generations: when the young one is full it becomes the
 * old one, and what is not asked for again meanwhile is forgotten. A hit costs one look-up and moves nothing.
 */
export class GenerationCache<K, V> {
  #young = new Map<K, V>();
  #old = new Map<K, V>();

  /** @param capacity entries held at most */
  constructor(readonly capacity: number) {}

  get size(): number {
    return this.#young.size + this.#old.size;
  }

  get(key: K): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: K, value: V): void {
    this.#old.delete(key);
    this.#young.set(key, value);
    if (this.#young.size * 2 >= this.capacity) {
      this.#old = this.#young;
      this.#young = new Map();
    }
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
  }
}
