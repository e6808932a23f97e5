import { sealedPerson } from '@zhubao/domain';

/** Names that are held at once; to seal one anew costs a question to the key store. */
const MOST_NAMES = 25_000;

/** Names as they were sealed here, where nobody else destroys keys: the same few sign and pay again and again. Two generations bound it. */
export class SealedNames {
  #young = new Map<string, string>();
  #old = new Map<string, string>();
  #erasures = 0;

  /** How often anybody was forgotten here. */
  get erasures(): number {
    return this.#erasures;
  }

  constructor(private readonly most: number = MOST_NAMES) {}

  get(name: string): string | undefined {
    const young = this.#young.get(name);
    if (young !== undefined) return young;
    const old = this.#old.get(name);
    if (old !== undefined) this.put(name, old);
    return old;
  }

  put(name: string, sealedName: string): void {
    this.#young.set(name, sealedName);
    if (this.#young.size < this.most) return;
    this.#old = this.#young;
    this.#young = new Map();
  }

  /** Of all spellings of one who is erased. */
  forget(subjectId: string): void {
    this.#erasures += 1;
    for (const names of [this.#young, this.#old]) {
      for (const [name, sealedName] of names) if (sealedPerson(sealedName)?.subjectId === subjectId) names.delete(name);
    }
  }
}
