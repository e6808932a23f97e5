import { Button, Flex, Select, Table, type TableColumnType } from 'antd';
import { useAnswer } from '../answers/answer.js';
import { Downloads } from '../downloads/downloads.js';
import { usePoint } from '../frame/point.js';
import { useLanguage, type Words } from '../language/language.js';
import { problemOf } from '../problems/problem.js';
import { ProblemView } from '../problems/problem-view.js';
import { Denied, Empty } from '../problems/states.js';
import type { Filter } from './filter.js';
import { FilterBar } from './filter-bar.js';
import { useListAddress } from './list-address.js';
import { SavedFilters } from './saved-filters.js';

/** A list as the API gives it: one page, and where the next begins. */
export interface ListPage<Row> {
  readonly items: readonly Row[];
  readonly next: string | null;
}

/** What a list is asked with: both clocks, filters, order and page, as the address has them. The server judges them. */
export type ListQuery = Readonly<Record<string, string | number | undefined>>;

export type ListColumn<Row> = TableColumnType<Row> & {
  /** The field that the server sorts by. */
  readonly sortsBy?: string;
};

interface ListTableProps<Row> {
  /** Of the reading; also under which filters are kept and files are saved. */
  readonly name: string;
  readonly path: string;
  ask(query: ListQuery): Promise<{ readonly data?: ListPage<Row>; readonly error?: unknown; readonly response: Response }>;
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly ListColumn<Row>[];
  readonly filters: readonly Filter[];
  readonly foremost?: number;
  readonly empty: Words;
  /** Whether the reading has a past; some are of now alone. */
  readonly hasClocks?: boolean;
}

const SIZES = [20, 50, 100, 200];

/** A list over one reading: filtered, sorted and paged by the server, as it was at the point that is looked at. */
export function ListTable<Row extends object>({ name, path, ask, rowKey, columns, filters, foremost = filters.length, empty, hasClocks = true }: ListTableProps<Row>) {
  const { t } = useLanguage();
  const { point } = usePoint();
  const address = useListAddress(filters);
  const { values, sort, limit, cursor, change, replace } = address;
  const said = { ...(hasClocks && point), ...values, ...(sort !== undefined && { sort }) };
  const query = { ...said, limit, ...(cursor !== undefined && { cursor }) };
  const { data, error, isFetching, isPlaceholderData, refetch } = useAnswer({ key: [name, query], ask: () => ask(query) });
  const problem = error ? problemOf(error) : undefined;
  if (problem?.status === 403) return <Denied />;
  return (
    <>
      <FilterBar filters={filters} foremost={foremost} address={address} actions={(
        <>
          <SavedFilters list={name} now={{ ...values, ...(sort !== undefined && { sort }) }} onChoose={replace} />
          <Downloads path={path} query={said} name={[name, point.asOf].filter(Boolean).join('-')} />
        </>
      )} />
      {problem ? <ProblemView problem={problem} onRetry={() => void refetch()} /> : (
        <Table<Row>
          size="small" rowKey={rowKey} pagination={false} scroll={{ x: 'max-content' }} showSorterTooltip={false}
          loading={{ spinning: data === undefined || (isFetching && isPlaceholderData), delay: 150 }}
          dataSource={[...(data?.items ?? [])]} locale={{ emptyText: data === undefined ? ' ' : <Empty of={empty} /> }}
          columns={columns.map(({ sortsBy, ...column }) => (sortsBy === undefined ? column : { ...column, key: sortsBy, sorter: true, sortOrder: sort === sortsBy ? 'ascend' : sort === `-${sortsBy}` ? 'descend' : null }))}
          onChange={(_page, _filters, sorter) => {
            const one = Array.isArray(sorter) ? sorter[0] : sorter;
            change({ sort: one?.order ? `${one.order === 'descend' ? '-' : ''}${String(one.columnKey)}` : undefined });
          }}
        />
      )}
      {data !== undefined && !problem && (
        <Flex justify="flex-end" align="center" gap={8} style={{ marginTop: 10 }} component="nav" aria-label={t({ zh: '分页', en: 'Pages' })}>
          <span style={{ color: '#4d5b66' }}>{t({ zh: `本页 ${data.items.length} 行`, en: `${data.items.length} on this page` })}</span>
          <Select size="small" value={limit} aria-label={t({ zh: '每页行数', en: 'Rows a page' })} onChange={(size) => change({ limit: String(size) })} options={SIZES.map((size) => ({ value: size, label: t({ zh: `每页 ${size}`, en: `${size} a page` }) }))} />
          <Button size="small" disabled={!address.hasEarlierPage} onClick={address.goBack}>{t({ zh: '上一页', en: 'Previous' })}</Button>
          <Button size="small" disabled={data.next === null} onClick={() => data.next !== null && address.goOn(data.next)}>{t({ zh: '下一页', en: 'Next' })}</Button>
        </Flex>
      )}
    </>
  );
}
