import { type ReactNode, useId, useState } from 'react';
import { useLanguage } from '../language/language.js';
import { classOf, type PlainColumn } from './plain-table.js';

interface PlainRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly PlainColumn<Row>[];
  readonly detail: ((row: Row) => ReactNode) | undefined;
}

/** One row, and below it what unfolds. */
export function PlainRow<Row>({ row, columns, detail }: PlainRowProps<Row>) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <tr>
        {detail && <td><button type="button" className="unfold" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} aria-label={isOpen ? t({ zh: '收起', en: 'Fold' }) : t({ zh: '展开', en: 'Unfold' })} onClick={() => setOpen(!isOpen)}>{isOpen ? '−' : '+'}</button></td>}
        {columns.map((column) => <td key={column.title} className={classOf(column)}>{column.render(row)}</td>)}
      </tr>
      {detail && isOpen && <tr id={id}><td colSpan={columns.length + 1} className="detail">{detail(row)}</td></tr>}
    </>
  );
}
