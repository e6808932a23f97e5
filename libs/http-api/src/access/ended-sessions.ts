import { readFile } from 'node:fs/promises';
import { isAbsent } from './absent.js';
import { replaceFile } from './replace-file.js';

/** What stands in the file is in the way; the message says what to do. */
class EndedSessionsError extends Error {
  override readonly name = 'EndedSessionsError';
}

/** Sessions that somebody signed out of, each for as long as a token of it might otherwise be good; in a file of this user alone. */
export class EndedSessions {
  #last: Promise<void> = Promise.resolve();

  /** By the id of a session the second since 1970 from which nobody need know of it. */
  private constructor(private readonly path: string, private readonly untils: Map<string, number>) {}

  /** @throws EndedSessionsError */
  static async open(path: string): Promise<EndedSessions> {
    const untils = parsed(await textOf(path));
    if (untils === undefined) throw new EndedSessionsError(`${path} does not hold ended sessions: restore it, or remove it; what was signed out of in the last quarter of an hour is then good until its token ends.`);
    return new EndedSessions(path, untils);
  }

  has(sessionId: string): boolean {
    return this.untils.has(sessionId);
  }

  /** Ended at once, and on disk when it settles; where the disk does not take it, only until this process ends. Times in seconds since 1970. */
  async add(sessionId: string, { now, until }: { readonly now: number; readonly until: number }): Promise<void> {
    for (const [id, over] of this.untils) if (over <= now) this.untils.delete(id);
    this.untils.set(sessionId, until);
    this.#last = this.#last.catch(() => undefined).then(() => replaceFile(this.path, `${JSON.stringify(Object.fromEntries(this.untils))}\n`));
    await this.#last;
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isAbsent(error)) return '{}';
    throw error;
  }
}

function parsed(text: string): Map<string, number> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
    return entries.length === Object.keys(value).length ? new Map(entries) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
