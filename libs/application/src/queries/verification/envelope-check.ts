import { civilDateAt, EVENT_CATALOGUE, isCivilDate, isInstant, isSchemeEventType, partsOf, type SchemeEventType } from '@zhubao/domain';
import type { Json, JsonObject, RecordedEvent } from '@zhubao/event-store';
import type { FaultBook } from './fault-book.js';

/** What an event says of its origin, once its envelope can be read. */
export interface Origin {
  readonly commandId: string;
  readonly causationId: string;
}

/** Looks at an event as it is stored: readable, of a known type and shape, in its stream, and not dated ahead. */
export function checkEnvelope(event: RecordedEvent, book: FaultBook): Origin | undefined {
  const read = readable(event, book);
  if (read === undefined) return undefined;
  if (!isSchemeEventType(event.type)) {
    book.at(event, 'TYPE_UNKNOWN', `类型 ${event.type} 未知。`, `its type ${event.type} is unknown; a newer version may have written it.`);
    return undefined;
  }
  checkStream(event, event.type, read.data, book);
  const malformed = malformedFields(read.metadata, EVENT_CATALOGUE[event.type].schema);
  if (malformed.length > 0) {
    book.at(event, 'METADATA_MALFORMED', `信封字段不合规范:${malformed.join('、')}。`, `these fields of its envelope are malformed: ${malformed.join(', ')}.`);
    return undefined;
  }
  checkDate(event, read.metadata, book);
  const { commandId, $causationId } = read.metadata;
  return { commandId: String(commandId), causationId: String($causationId) };
}

/** JSON may be decoded on first use, so that this is where damage shows. */
function readable(event: RecordedEvent, book: FaultBook): { readonly data: JsonObject; readonly metadata: JsonObject } | undefined {
  try {
    const { data, metadata } = event;
    if (isObject(data) && isObject(metadata)) return { data, metadata };
    book.at(event, 'DATA_UNREADABLE', '数据或信封不是 JSON 对象。', 'its data or its metadata are not a JSON object.');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    book.at(event, 'DATA_UNREADABLE', `数据无法读取:${message}`, `it cannot be read: ${message}`);
  }
  return undefined;
}

/** Names in the data by which an event belongs to its stream. */
const OWNER: Readonly<Record<string, string>> = { agreement: 'agreementId', pool: 'agreementId', loan: 'loanId', enterprise: 'uscc', calendar: 'region', approval: 'proposalId' };

function checkStream(event: RecordedEvent, type: SchemeEventType, data: JsonObject, book: FaultBook): void {
  const { aggregate, id } = partsOf(event.stream);
  if (!EVENT_CATALOGUE[type].streams.some((kind) => kind === aggregate)) {
    book.at(event, 'WRONG_STREAM', `类型 ${type} 不应在此流中。`, `an event of type ${type} does not belong in this stream.`);
    return;
  }
  const field = OWNER[aggregate];
  const owner = field === undefined ? undefined : data[field];
  if (field !== undefined && owner !== undefined && owner !== id) {
    book.at(event, 'WRONG_STREAM', `数据中的 ${field} 为 ${JSON.stringify(owner)},与所在流不符。`, `its data name ${field} ${JSON.stringify(owner)}, not that of its stream.`);
  }
}

type Holds = (value: Json | undefined, newestSchema: number) => boolean;

const FIELDS: readonly (readonly [field: string, holds: Holds])[] = [
  ['schema', (schema, newest) => typeof schema === 'number' && Number.isInteger(schema) && schema >= 1 && schema <= newest],
  ['occurredOn', (date) => isText(date) && isCivilDate(date)],
  ['recordedAt', (time) => isText(time) && isInstant(time)],
  ['actor', (actor) => isObject(actor) && isText(actor['user']) && isText(actor['role']) && isText(actor['org'])],
  ['commandId', isText],
  ['$correlationId', isText],
  ['$causationId', isText],
  ['policyVersion', (version) => version === undefined || isText(version)],
  ['articles', (articles) => Array.isArray(articles) && articles.every(isText)],
  ['evidence', (evidence) => Array.isArray(evidence) && evidence.every((paper) => isObject(paper) && isText(paper['type']) && isText(paper['no']))],
];
const NONE: readonly string[] = [];

function malformedFields(metadata: JsonObject, newestSchema: number): readonly string[] {
  let malformed = NONE;
  for (const [field, holds] of FIELDS) if (!holds(metadata[field], newestSchema)) malformed = [...malformed, field];
  return malformed;
}

/** Nothing takes effect after the day on which it is recorded. */
function checkDate(event: RecordedEvent, { occurredOn, recordedAt }: JsonObject, book: FaultBook): void {
  if (!isText(occurredOn) || !isText(recordedAt) || !isInstant(recordedAt)) return;
  const recordedOn = civilDateAt(recordedAt);
  if (occurredOn > recordedOn) {
    book.at(event, 'DATED_AHEAD', `生效日 ${occurredOn} 晚于登记日 ${recordedOn}。`, `it takes effect on ${occurredOn}, after ${recordedOn}, the day it was recorded.`);
  }
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value !== '';
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
