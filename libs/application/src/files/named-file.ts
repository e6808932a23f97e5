import { createReadStream } from 'node:fs';

/** What somebody named a file for. */
export interface FileUse {
  /** What named it, as it begins a sentence: "--checkpoint", "The key file". */
  readonly named: string;
  /** Where such a file comes from: '"zhubao checkpoint --out FILE" writes one'. */
  readonly origin: string;
}

/** A file that somebody named cannot be read. */
export class NamedFileError extends Error {
  override readonly name = 'NamedFileError';

  constructor(path: string, { named, origin }: FileUse, cause: unknown) {
    super(`${named} ${path}: ${whyUnreadable(cause)}. Name one that can be read; ${origin}.`, { cause });
  }
}

/** The text of a file that somebody named. @throws NamedFileError */
export async function readNamedFile(path: string, use: FileUse): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(path, use)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

/** Its bytes as they are read, in bounded memory. @throws NamedFileError */
export async function* piecesOf(path: string, use: FileUse): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new NamedFileError(path, use, error);
  }
}

/** In words, what is wrong with a file that cannot be read. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return UNREADABLE[code] ?? `it cannot be read (${code || String(error)})`;
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this user may not read it',
};
