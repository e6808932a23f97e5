import { maximumPageSize } from '@zhubao/read-models';
import type { AskedPoint } from '@zhubao/domain';
import type { Sources } from './sources.js';
import type { Column } from './table.js';

/** Where a name stands in a document, and under which key. */
const NAMED = { enterprises: { key: 'uscc', name: 'name' }, pools: { key: 'agreementId', name: 'bankName' } } as const;

/** The same columns, those of names with what the keys in these rows are called at that point; a document that is not there has no name. */
export async function withNames<R>(sources: Sources, asked: AskedPoint | undefined, columns: readonly Column<R>[], rows: readonly R[]): Promise<readonly Column<R>[]> {
  const named: Column<R>[] = [];
  for (const column of columns) {
    if (column.namesOf === undefined) named.push(column);
    else {
      const names = await namesIn(sources, asked, column.namesOf, new Set(rows.map(column.value).filter((key) => typeof key === 'string')));
      named.push({ ...column, value: (row) => names.get(String(column.value(row))) ?? null });
    }
  }
  return named;
}

async function namesIn(sources: Sources, asked: AskedPoint | undefined, collection: keyof typeof NAMED, keys: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const { key, name } = NAMED[collection];
  const [sought, names] = [[...keys], new Map<string, string>()];
  for (let begin = 0; begin < sought.length; begin += maximumPageSize) {
    const found = await sources.collect<Readonly<Record<string, string | null>>>(collection, [{ field: key, in: sought.slice(begin, begin + maximumPageSize) }], asked);
    for (const one of found) names.set(String(one[key]), one[name] ?? '');
  }
  return names;
}
