import { randomUUID } from 'node:crypto';
import type { Clock } from '@zhubao/application';
import type { Condition, Document, ReadModelStore } from '@zhubao/read-models';
import type { Viewer } from '../access/viewer.js';

const COLLECTION = 'reads';
/** Each entry is written once, under a key of its own. */
const POSITION = 1;

/** What was asked for, as it was asked; never what was answered. */
export interface AskedRead {
  readonly operation: string;
  readonly path: string;
  /** As it stood in the address. */
  readonly query: string;
  /** The point in time that was asked for; null for now. */
  readonly asOf: string | null;
  readonly knownAt: string | null;
  /** Position of the log's end when it was asked; -1 for an empty one. */
  readonly position: number;
}

export interface ReadEntry extends AskedRead, Document {
  /** Instant in UTC. */
  readonly at: string;
  readonly user: string;
  readonly role: string;
  readonly org: string;
}

export interface ReadsAsked {
  readonly user?: string | undefined;
  /** Instants, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface ReadsPage {
  readonly entries: readonly ReadEntry[];
  readonly next: string | null;
}

/** Who read what, in a collection that no projection makes and no rebuild touches. */
export class ReadsLog {
  /** Keeps those of one instant in order. */
  #count = 0;

  private constructor(private readonly store: ReadModelStore, private readonly clock: Clock) {}

  static async open(store: ReadModelStore, clock: Clock): Promise<ReadsLog> {
    await store.ensureCollection({ name: COLLECTION, indexes: [['at'], ['user', 'at']] });
    return new ReadsLog(store, clock);
  }

  /** Stored when it settles. @throws whatever the store throws: then nothing may be answered */
  async record({ user, role, org }: Viewer, asked: AskedRead): Promise<void> {
    const at = this.clock.now();
    const document: ReadEntry = { at, user, role, org, ...asked };
    this.#count += 1;
    await this.store.write(COLLECTION, [{ key: `${at} ${String(this.#count).padStart(12, '0')} ${randomUUID()}`, position: POSITION, document }]);
  }
}

/** The newest first. */
export async function findReads(store: Pick<ReadModelStore, 'find'>, { user, from, to, limit, cursor }: ReadsAsked): Promise<ReadsPage> {
  const where: Condition[] = [
    ...(user === undefined ? [] : [{ field: 'user', equals: user }]),
    ...(from === undefined && to === undefined ? [] : [{ field: 'at', ...(from !== undefined && { from }), ...(to !== undefined && { to }) }]),
  ];
  const page = await store.find<ReadEntry>(COLLECTION, { where, sort: [{ field: 'at', descending: true }], limit, ...(cursor !== undefined && { cursor }) });
  return { entries: page.documents.map(({ document }) => document), next: page.next ?? null };
}
