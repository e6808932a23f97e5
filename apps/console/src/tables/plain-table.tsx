import type { ReactNode } from 'react';
import { Empty } from '../problems/states.js';
import type { Words } from '../language/language.js';
import './plain-table.css';
import { Scrolling } from './scrolling.js';

export interface PlainColumn<Row> {
  readonly title: string;
  readonly align?: 'right';
  /** Its head stays in one line. */
  readonly isWhole?: true;
  readonly render: (row: Row) => ReactNode;
}

interface PlainTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly PlainColumn<Row>[];
  readonly empty: Words;
}

/** A few rows that are neither sorted nor paged: no more than a table, and as light. */
export function PlainTable<Row>({ label, rows, rowKey, columns, empty }: PlainTableProps<Row>) {
  if (rows.length === 0) return <Empty of={empty} />;
  const styleOf = ({ align, isWhole }: PlainColumn<Row>): string => [align ?? '', isWhole ? 'whole' : ''].join(' ').trim();
  return (
    <Scrolling label={label}>
      <table className="plain-table">
        <thead><tr>{columns.map((column) => <th key={column.title} scope="col" className={styleOf(column)}>{column.title}</th>)}</tr></thead>
        <tbody>{rows.map((row) => <tr key={rowKey(row)}>{columns.map((column) => <td key={column.title} className={column.align}>{column.render(row)}</td>)}</tr>)}</tbody>
      </table>
    </Scrolling>
  );
}
