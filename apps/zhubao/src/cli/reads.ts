import { endOfDay, civilDate, instant, type Instant, isCivilDate, startOfDay } from '@zhubao/domain';
import { findReads, type ReadEntry, type ReadsAsked } from '@zhubao/http-api';
import { maximumPageSize, type ReadModelStore, UnknownCollectionError } from '@zhubao/read-models';
import { locateStores, openReadModelsForReading, shown, StoreLocationError } from '@zhubao/stores';
import { printTable } from '../terminal/table.js';

export interface ReadsOptions {
  readonly store?: string;
  readonly readModels?: string;
  readonly user?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: string;
  readonly json?: boolean;
}

/** `zhubao reads`: what auditors and regulators have read, the newest first. */
export async function reads(options: ReadsOptions): Promise<void> {
  const limit = Number(options.limit);
  if (!Number.isSafeInteger(limit) || limit < 1) throw new RangeError(`--limit must be a whole number from 1; it is "${options.limit}".`);
  const { readModels: location } = locateStores(options);
  const store = await openReadModelsForReading(location);
  if (store === undefined) throw new StoreLocationError(`There are no read models at ${shown(location)}, and with them no log of reads.`);
  try {
    const asked = { user: options.user, from: options.from && momentOf(options.from, startOfDay), to: options.to && momentOf(options.to, endOfDay) };
    const entries = await newest(store, asked, limit);
    if (options.json) process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
    else printTable('查阅记录 Reads', ['时间 at', '用户 user', '角色 role', '操作 operation', '地址 path', '查询 query', '位置 position'], entries.map(row));
  } finally {
    await store.close();
  }
}

async function newest(store: ReadModelStore, asked: Pick<ReadsAsked, 'user' | 'from' | 'to'>, limit: number): Promise<readonly ReadEntry[]> {
  const entries: ReadEntry[] = [];
  let cursor: string | undefined;
  try {
    do {
      const page = await findReads(store, { ...asked, limit: Math.min(limit - entries.length, maximumPageSize), cursor });
      entries.push(...page.entries);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined && entries.length < limit);
  } catch (error) {
    // No server has run on them yet.
    if (error instanceof UnknownCollectionError) return [];
    throw error;
  }
  return entries;
}

function row({ at, user, role, operation, path, query, position }: ReadEntry): string[] {
  return [at, user, role, operation, path, query, String(position)];
}

/** An instant, or a day as it begins or ends in Shanghai. */
function momentOf(text: string, ofDay: (day: ReturnType<typeof civilDate>) => Instant): Instant {
  return isCivilDate(text) ? ofDay(civilDate(text)) : instant(text);
}
