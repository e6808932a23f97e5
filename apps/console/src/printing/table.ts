import type { components } from '@zhubao/api-client';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { fetchFile, type Query } from '../downloads/download.js';
import { useSession } from '../session/session.js';

/** A reading as the server lays it out for print: head, columns with their kinds, rows, and totals that it has added in fen. */
export type PrintedTable = components['schemas']['Table'];
export type PrintedColumn = PrintedTable['columns'][number];
export type PrintedCell = PrintedTable['rows'][number][number];

/** The reading at an address as a table; its key begins with the name of the reading, as for every answer. */
export function usePrintedTable(name: string, path: string, query: Query): UseQueryResult<PrintedTable> {
  const { session } = useSession();
  return useQuery({
    queryKey: [name, query, 'table'], placeholderData: keepPreviousData,
    queryFn: async () => decoded(await (await fetchFile(path, { ...query, format: 'table' }, session?.token ?? '')).text()),
  });
}

function decoded(text: string): PrintedTable {
  return JSON.parse(text) as PrintedTable;
}
