import type { JsonSchema } from '@zhubao/application';
import { LIVE_PARAMETERS } from './live-filter.js';

const id: JsonSchema = { type: 'string' };

/** What one message holds as its data; the `id` beside it is the position. */
export const liveEvent: JsonSchema = {
  type: 'object', additionalProperties: false, required: ['type', 'stream', 'position', 'recordedAt', 'occurredOn'],
  properties: { type: id, stream: id, position: { type: 'integer' }, recordedAt: { type: 'string', format: 'date-time' }, occurredOn: { type: 'string', format: 'date' }, loanId: id, agreementId: id, uscc: id },
};

/** `GET /api/v1/live` in the API's documents. */
export const liveOperation = {
  operationId: 'live', tags: ['queries'], summary: '实时事件 What is written to the log, as Server-Sent Events',
  description: 'One message per event that the viewer may see: `id` is its position, `data` a LiveEvent. Comments with an id in between say how far the stream has come. A last message `end` says why it ended. 每个可见事件一条消息；断线后以最后的 id 续接。',
  parameters: [
    { name: 'Last-Event-ID', in: 'header', description: 'The last id that came; goes before `from`', schema: { type: 'integer', minimum: 0 } },
    ...Object.entries(LIVE_PARAMETERS).map(([name, { schema, zh, en }]) => ({ name, in: 'query', schema, description: `${en}. ${zh}` })),
  ],
};
