import { decodeEvent, eventsAt, openLoanHistories } from '@zhubao/application';
import { EVENT_CATALOGUE, type RecordedSchemeEvent } from '@zhubao/domain';
import { LOOK_INTO_THE_LOG } from './admits.js';
import { loanInScope } from './loans.js';
import { whole } from './parameter.js';
import { reading } from './reading.js';
import { ACTOR, ANY_OBJECT, DAY, EVIDENCE, INSTANT, listOf, objectOf, orNull, TEXT, WHOLE } from './schemas.js';

const MOST_EVENTS = 1_000;
const PAGE = 100;

const event = objectOf({
  position: WHOLE, stream: TEXT, revision: WHOLE, eventId: TEXT, type: TEXT, zh: TEXT, data: ANY_OBJECT,
  metadata: objectOf({
    schema: WHOLE, occurredOn: DAY, recordedAt: INSTANT, actor: ACTOR, commandId: TEXT, $correlationId: TEXT, $causationId: TEXT, policyVersion: TEXT, articles: listOf(TEXT), evidence: EVIDENCE, streamHash: TEXT,
  }, ['policyVersion']),
});

function shown({ position, stream, revision, id: eventId, type, data, metadata }: RecordedSchemeEvent): object {
  return { position, stream, revision, eventId, type, zh: EVENT_CATALOGUE[type].zh, data, metadata };
}

/** The events of one stream as the log holds them. */
export const streamEvents = reading({
  name: 'listStreamEvents', path: 'streams/:stream/events', admits: LOOK_INTO_THE_LOG, summary: { zh: '一个事件流', en: 'Events of a stream' },
  parameters: { from: whole(0, Number.MAX_SAFE_INTEGER), limit: whole(1, MOST_EVENTS) }, clocks: 'none',
  answer: objectOf({ stream: TEXT, events: listOf(event), nextFrom: { ...orNull(WHOLE), description: 'pass as `from` for the next page' } }),
  async read(sources, { path: { stream = '' }, query: { from = 0, limit = PAGE } }) {
    const stored = await sources.events.readStream(stream, { from, limit: limit + 1 });
    if (stored.length === 0 && from === 0) return undefined;
    return { stream, events: stored.slice(0, limit).map((one) => shown(decodeEvent(one))), nextFrom: stored.length > limit ? from + limit : null };
  },
});

/** Every event that touched a loan, of whatever stream, as the log holds it. */
export const loanEvents = reading({
  name: 'listLoanEvents', path: 'loans/:loanId/events', admits: LOOK_INTO_THE_LOG, summary: { zh: '一笔贷款的全部事件', en: 'Events of a loan' }, parameters: {}, clocks: 'both',
  answer: objectOf({ loanId: TEXT, events: listOf(event) }),
  async read(sources, { viewer, point, path: { loanId = '' } }) {
    if ((await loanInScope(sources, viewer, loanId, point)) === undefined) return undefined;
    const entries = await (await openLoanHistories(sources.events, sources.readModels)).of(loanId, point);
    return { loanId, events: (await eventsAt(sources.events, entries)).map(shown) };
  },
});
