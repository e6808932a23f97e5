import type { Request } from 'express';
import { problem } from '../problems/problem.js';
import { CSV_TYPE } from './files/csv-file.js';
import { XLSX_TYPE } from './files/workbook.js';
import { TABLE_TYPE } from './table-schema.js';

export const FORMATS = ['json', 'csv', 'xlsx', 'table'] as const;
export type Format = (typeof FORMATS)[number];

const TYPES: Readonly<Record<Format, string>> = { json: 'application/json', csv: CSV_TYPE, xlsx: XLSX_TYPE, table: TABLE_TYPE };

/** The form that is asked for: by `format`, else by `Accept`. @throws Problem NOT_ACCEPTABLE where there is none of those accepted */
export function representationFor(request: Request, said: Format | undefined, hasTable: boolean): Format {
  if (said !== undefined) return said;
  const offered: readonly Format[] = hasTable ? FORMATS : ['json'];
  const accepted = request.accepts(offered.map((format) => TYPES[format]));
  const found = offered.find((format) => TYPES[format] === accepted);
  if (found !== undefined) return found;
  const types = offered.map((format) => TYPES[format]).join(', ');
  throw problem('NOT_ACCEPTABLE', { zh: `此查询可给出：${types}。`, en: `This query comes as ${types}.` });
}
