import { useUnit } from '../amounts/unit.js';
import { inShanghai, Moment } from '../dates/shanghai.js';
import { useLanguage } from '../language/language.js';
import { Scrolling } from '../tables/scrolling.js';
import { Cell, isFigure, isLong, isShort } from './cell.js';
import type { PrintedCell, PrintedColumn, PrintedTable } from './table.js';
import './printed-page.css';

/** A report as it is filed on paper: its head says of when and from whom it is, its foot who has checked it. */
export function PrintedPage({ table: { title, head, notes = [], columns, rows, totals } }: { readonly table: PrintedTable }) {
  const { t } = useLanguage();
  const { inWan } = useUnit();
  return (
    <article className="printed" aria-label={t(title)}>
      <h2>{t(title)}</h2>
      <dl className="printed-head">
        {[...head, ...notes].map(([name, value]) => <div key={name.en}><dt>{t(name)}</dt><dd>{/^\d{4}-\d\d-\d\dT/u.test(value) ? <Moment at={value} /> : value}</dd></div>)}
        <div><dt>{t({ zh: '金额单位', en: 'Unit' })}</dt><dd>{inWan ? t({ zh: '万元', en: 'CNY 10,000' }) : t({ zh: '元', en: 'yuan' })}</dd></div>
      </dl>
      <Scrolling label={t(title)}>
        <table>
          <thead><tr>{columns.map((column) => <th key={column.field} scope="col" className={isFigure(column) ? 'figure' : ''}>{t(column.title)}</th>)}</tr></thead>
          <tbody>
            {rows.map((row, index) => <tr key={index}>{columns.map((column, place) => <td key={column.field} className={classOf(column, row[place])}><Cell column={column} value={row[place]} /></td>)}</tr>)}
            {rows.length === 0 && <tr><td colSpan={columns.length} style={{ textAlign: 'center', color: '#4d5b66' }}>{t({ zh: '本期无此事项。', en: 'There is nothing of this kind in the period.' })}</td></tr>}
          </tbody>
          {totals && rows.length > 0 && <tfoot><tr>{columns.map((column, place) => <td key={column.field} className={isFigure(column) ? 'figure' : ''}><Cell column={column} value={totals[place]} /></td>)}</tr></tfoot>}
        </table>
      </Scrolling>
      <dl className="printed-foot">
        <div><dt>{t({ zh: '审核人', en: 'Checked by' })}</dt><dd className="signed" /></div>
        <div><dt>{t({ zh: '填报人', en: 'Filed by' })}</dt><dd className="signed" /></div>
        <div><dt>{t({ zh: '填报日期', en: 'Filed on' })}</dt><dd>{inShanghai(new Date().toISOString()).slice(0, 10)}</dd></div>
      </dl>
    </article>
  );
}

function classOf(column: PrintedColumn, value: PrintedCell | undefined): string {
  if (isFigure(column)) return 'figure';
  return isLong(column, value) ? 'words' : isShort(column, value) ? 'short' : '';
}
