import type { ReactNode } from 'react';
import { useLanguage, type Words } from '../language/language.js';
import { Empty } from '../problems/states.js';
import { type Order, PlainHead } from './plain-head.js';
import { PlainRow } from './plain-row.js';
import './plain-table.css';
import { Scrolling } from './scrolling.js';

export interface PlainColumn<Row> {
  readonly title: string;
  readonly align?: 'right';
  /** Its head stays in one line. */
  readonly isWhole?: true;
  /** It stays in sight while the others scroll. */
  readonly isPinned?: true;
  /** The field that the server sorts by. */
  readonly sortsBy?: string;
  readonly render: (row: Row) => ReactNode;
  /** What stands below the column: what its rows come to. */
  readonly total?: ReactNode;
}

interface PlainTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly PlainColumn<Row>[];
  readonly empty: Words;
  /** Only where the rows can be had in another order. */
  readonly order?: Order;
  /** What unfolds below a row. */
  readonly detail?: (row: Row) => ReactNode;
}

/** Rows and columns of the browser's own making: read by every reader, printed by every printer, and light. */
export function PlainTable<Row>({ label, rows, rowKey, columns, empty, order, detail }: PlainTableProps<Row>) {
  const { t } = useLanguage();
  if (rows.length === 0) return <Empty of={empty} />;
  return (
    <Scrolling label={label}>
      <table className="plain-table">
        <thead>
          <tr>
            {detail && <th scope="col"><span className="unseen">{t({ zh: '详情', en: 'Details' })}</span></th>}
            {columns.map((column) => <PlainHead key={column.title} column={column} order={order} />)}
          </tr>
        </thead>
        <tbody>{rows.map((row) => <PlainRow key={rowKey(row)} row={row} columns={columns} detail={detail} />)}</tbody>
        {columns.some(({ total }) => total !== undefined) && <tfoot><tr>{detail && <td />}{columns.map((column) => <td key={column.title} className={classOf(column)}>{column.total}</td>)}</tr></tfoot>}
      </table>
    </Scrolling>
  );
}

export function classOf<Row>({ align, isWhole, isPinned }: PlainColumn<Row>): string | undefined {
  return [align, isWhole && 'whole', isPinned && 'pinned'].filter(Boolean).join(' ') || undefined;
}
