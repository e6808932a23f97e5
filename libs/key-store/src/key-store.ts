/** A key is 256 bits. */
export const KEY_BYTES = 32;

/** The key that what is known of one subject is sealed with. */
export interface SubjectKey {
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** How many keys of this subject were destroyed before this one was made. */
  readonly generation: number;
}

/**
 * Keys of subjects, one at a time each, and one key under which subjects are named. It knows no names: a subject is an id.
 * What it gives is durable before it gives it; what it has destroyed it never gives again.
 */
export interface KeyStore {
  /** 32 bytes, made once with the store and never changed: ids of subjects are computed under it. */
  indexKey(): Promise<Uint8Array>;
  /** The key of a subject, made where there is none. Who asks at the same time, here or in another process, gets the same one. */
  keyFor(subjectId: string): Promise<SubjectKey>;
  find(subjectId: string): Promise<SubjectKey | undefined>;
  /**
   * Destroys the key of a subject unless it was made after so many were destroyed; a key that is made later counts from here.
   * Doing it again does nothing, so that it can be repeated after a crash.
   * @returns whether there was such a key
   */
  destroy(subjectId: string, keysDestroyed: number): Promise<boolean>;
  close(): Promise<void>;
}
