import { classOf, type PlainColumn } from './plain-table.js';

/** The order that rows are in, as the server takes it: `-field` is descending. */
export interface Order {
  readonly sort: string | undefined;
  onSort(sort: string | undefined): void;
}

/** Head of a column; where the server sorts by it, a button that goes from rising to falling to the server's own order. */
export function PlainHead<Row>({ column, order }: { readonly column: PlainColumn<Row>; readonly order: Order | undefined }) {
  const { title, sortsBy } = column;
  if (order === undefined || sortsBy === undefined) return <th scope="col" className={classOf(column)}>{title}</th>;
  const isRising = order.sort === sortsBy;
  const isFalling = order.sort === `-${sortsBy}`;
  const next = isRising ? `-${sortsBy}` : isFalling ? undefined : sortsBy;
  return (
    <th scope="col" className={classOf(column)} aria-sort={isRising ? 'ascending' : isFalling ? 'descending' : 'none'}>
      <button type="button" onClick={() => order.onSort(next)}>{title}<span aria-hidden>{isRising ? ' ▲' : isFalling ? ' ▼' : ' ↕'}</span></button>
    </th>
  );
}
