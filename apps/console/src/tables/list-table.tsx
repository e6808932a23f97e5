import { useAnswer } from '../answers/answer.js';
import { Downloads } from '../downloads/downloads.js';
import { usePoint } from '../frame/point.js';
import { useLanguage, type Words } from '../language/language.js';
import { NotRenewed } from '../problems/not-renewed.js';
import { isRefusal, problemOf } from '../problems/problem.js';
import { ProblemView } from '../problems/problem-view.js';
import { Denied, Loading } from '../problems/states.js';
import { Choice } from '../choices/choice.js';
import type { Filter } from './filter.js';
import { FilterBar } from './filter-bar.js';
import { useListAddress } from './list-address.js';
import { Pages } from './pages.js';
import { type PlainColumn, PlainTable } from './plain-table.js';
import { SavedFilters } from './saved-filters.js';

/** A list as the API gives it: one page, and where the next begins. */
export interface ListPage<Row> {
  readonly items: readonly Row[];
  readonly next: string | number | null;
}

/** What a list is asked with: both clocks, filters, order and page, as the address has them. The server judges them. */
export type ListQuery = Readonly<Record<string, string | number | undefined>>;

interface ListTableProps<Row> {
  /** Of the reading; also under which filters are kept and files are saved. */
  readonly name: string;
  /** Where it is given, as a file too. */
  readonly path: string;
  ask(query: ListQuery): Promise<{ readonly data?: ListPage<Row>; readonly error?: unknown; readonly response: Response }>;
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly PlainColumn<Row>[];
  readonly filters: readonly Filter[];
  readonly foremost?: number;
  readonly empty: Words;
  /** Whether the reading has a past; some are of now alone. */
  readonly hasClocks?: boolean;
}

const SIZES = [20, 50, 100, 200];
const LIST: Words = { zh: '列表', en: 'List' };

/** A list over one reading: filtered, sorted and paged by the server, as it was at the point that is looked at. */
export function ListTable<Row extends object>({ name, path, ask, rowKey, columns, filters, foremost = filters.length, empty, hasClocks = true }: ListTableProps<Row>) {
  const { t } = useLanguage();
  const { point } = usePoint();
  const address = useListAddress(filters);
  const { values, sort, limit, cursor, change, replace } = address;
  const said = { ...(hasClocks && point), ...values, ...(sort !== undefined && { sort }) };
  const query = { ...said, limit, ...(cursor !== undefined && { cursor }) };
  const { data, error, dataUpdatedAt, isFetching, isPlaceholderData, refetch } = useAnswer({ key: [name, query], ask: () => ask(query) });
  const isOld = error !== null && data !== undefined && !isRefusal(error);
  const problem = error && !isOld ? problemOf(error) : undefined;
  if (problem?.status === 403) return <Denied />;
  return (
    <>
      <FilterBar filters={filters} foremost={foremost} address={address} actions={(
        <>
          <SavedFilters list={name} now={{ ...values, ...(sort !== undefined && { sort }) }} onChoose={replace} />
          <Downloads path={path} query={said} name={[name, point.asOf].filter(Boolean).join('-')} />
        </>
      )} />
      {isOld && <NotRenewed readAt={dataUpdatedAt} onRetry={() => void refetch()} />}
      {problem && <ProblemView problem={problem} onRetry={() => void refetch()} />}
      {data === undefined && !problem && <Loading rows={10} />}
      {data !== undefined && !problem && (
        <div className="list-table" aria-busy={isFetching && isPlaceholderData}>
          <PlainTable label={t(LIST)} rows={data.items} rowKey={rowKey} columns={columns} empty={empty} order={{ sort, onSort: (by) => change({ sort: by }) }} />
        </div>
      )}
      {data !== undefined && !problem && (
        <Pages hasEarlier={address.hasEarlierPage} hasNext={data.next !== null} onBack={address.goBack} onGoOn={() => data.next !== null && address.goOn(String(data.next))}>
          <span style={{ color: '#4d5b66' }}>{t({ zh: `本页 ${data.items.length} 行`, en: `${data.items.length} on this page` })}</span>
          <Choice label={t({ zh: '每页行数', en: 'Rows a page' })} value={String(limit)} onChange={(size) => change({ limit: size })} options={SIZES.map((size) => ({ value: String(size), label: t({ zh: `每页 ${size}`, en: `${size} a page` }) }))} />
        </Pages>
      )}
    </>
  );
}
