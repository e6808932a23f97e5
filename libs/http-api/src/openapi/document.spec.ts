import { describe, expect, it } from '@jest/globals';
import { COMMAND_NAMES } from '@zhubao/application';
import { READINGS } from '../readings/all-readings.js';
import { CSV_TYPE } from '../readings/files/csv-file.js';
import { XLSX_TYPE } from '../readings/files/workbook.js';
import { OPERATIONS } from '../testing/operations.js';
import { openApiDocument } from './document.js';

interface Answer {
  readonly content?: Readonly<Record<string, { readonly schema: { readonly properties?: object & Readonly<Record<string, unknown>> } }>>;
}
type Paths = Readonly<Record<string, { readonly get?: { readonly responses: Readonly<Record<string, Answer>> } }>>;

describe('The document of the API', () => {
  it('has an operation for every command, its preview, and every query, each once', () => {
    const ids = OPERATIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...COMMAND_NAMES.flatMap((name) => [name, `preview${name}`]), ...READINGS.map(({ name }) => name)]));
  });

  it('says of each command who may issue it, so that a form is shown to them alone', () => {
    const { paths } = openApiDocument('0.0.0');
    expect(paths).toMatchObject({ '/api/v1/commands/InjectRiskFund': { post: { 'x-issued-by': ['TREASURY'] } }, '/api/v1/commands/NoteRiskSignal': { post: { 'x-issued-by': ['OFFICE', 'BANK'] } } });
  });

  it('gives every list as CSV and XLSX too', () => {
    const lists = Object.entries(openApiDocument('0').paths as Paths).flatMap(([path, { get }]) => {
      const content = get?.responses['200']?.content ?? {};
      return content['application/json']?.schema.properties?.['items'] === undefined ? [] : [{ path, types: Object.keys(content) }];
    });
    expect(lists.length).toBeGreaterThan(10);
    expect(lists.filter(({ types }) => !types.includes(CSV_TYPE) || !types.includes(XLSX_TYPE))).toEqual([]);
  });
});
