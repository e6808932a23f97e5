import type { JsonSchema } from '@zhubao/application';

const text: JsonSchema = { type: 'string' };

/** Problem details (RFC 9457), with the sentence in both languages beside the one asked for. */
export const problemSchema: JsonSchema = {
  type: 'object', required: ['type', 'title', 'status', 'detail', 'code', 'zh', 'en'],
  properties: {
    type: text, title: text, status: { type: 'integer' }, detail: text, instance: text, code: text, articles: { type: 'array', items: text },
    facts: { type: 'object', additionalProperties: true },
    faults: { type: 'array', items: { type: 'object', required: ['field', 'problem', 'problemZh'], properties: { field: text, problem: text, problemZh: text, value: {} } } },
    zh: text, en: text,
  },
};

export const commandAnswer: JsonSchema = {
  type: 'object', required: ['stream', 'revision', 'position', 'events'],
  properties: {
    stream: text, revision: { type: 'integer' }, position: { type: 'integer', description: 'pass as `after` to a query to see what was written' },
    events: { type: 'array', items: { type: 'object', required: ['id', 'type'], properties: { id: { type: 'string', format: 'uuid' }, type: text } } },
    proposalId: { type: 'string', format: 'uuid', description: 'of a command that waits for a second person' },
  },
};

export const session: JsonSchema = {
  type: 'object', required: ['token', 'expiresInSeconds', 'signInEndsInSeconds', 'user', 'role', 'org'],
  properties: { token: text, expiresInSeconds: { type: 'integer' }, signInEndsInSeconds: { type: 'integer', description: 'how long it can be renewed; then the password is asked for again' }, user: text, role: text, org: text },
};
