import { choiceOf, listOf, mapOf, objectOf, TEXT } from './schemas.js';

/** A reading as it is printed: its cells with their kinds, for whoever lays out the page. */
export const TABLE_TYPE = 'application/vnd.zhubao.table+json';

const sentence = objectOf({ zh: TEXT, en: TEXT });
const cells = listOf({ anyOf: [{ type: ['string', 'number', 'boolean', 'null'] }, sentence, listOf(TEXT)] });
const lines = listOf({ type: 'array', prefixItems: [sentence, TEXT], minItems: 2, maxItems: 2 });

export const tableSchema = objectOf({
  title: sentence, head: lines, notes: lines,
  columns: listOf(objectOf({ field: TEXT, title: sentence, kind: choiceOf('text', 'fen', 'ppm', 'whole', 'date', 'instant', 'flag'), words: mapOf(sentence) }, ['words'])), rows: listOf(cells), totals: cells,
}, ['notes', 'totals']);
