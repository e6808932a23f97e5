/** What a reader takes: more is named and not read, since a file may come from anybody. */
export const MOST_CHARACTERS_A_LINE = 4 * 1024 * 1024;
/** A policy, the deepest of what is written, nests less than ten. */
export const MOST_LEVELS = 32;
export const HASHES_A_LINE = 1_000;
