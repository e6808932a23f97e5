import { ACCOUNT_OPERATIONS, accountAskedSchema, accountSchema, newAccountSchema } from '../access/access-operations.js';
import { COMMAND_NAMES, type JsonSchema, schemaOfCommand, schemaOfEnvelope } from '@zhubao/application';
import { liveEvent, liveOperation } from '../live/live-operation.js';
import { PROBLEM_TYPE } from '../problems/problem-body.js';
import { READINGS } from '../readings/all-readings.js';
import type { Parameters } from '../readings/parameter.js';
import { sharedParameters } from '../readings/reading.controllers.js';
import type { Reading } from '../readings/reading.js';
import { commandAnswer, problemSchema, session } from './schemas.js';

type Json = { readonly [name: string]: unknown };

/** The API as OpenAPI 3.1: each path from the declaration that also makes its route and judges its input. */
export function openApiDocument(version: string): Json {
  return {
    openapi: '3.1.0',
    info: { title: '助保贷 Zhubao', version, description: 'Commands and queries of the loan-guarantee pools. Amounts in fen (分), rates in ppm, days in Asia/Shanghai. 金额单位为分，利率单位为百万分率，日期以上海时间为准。' },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    tags: [{ name: 'session' }, { name: 'commands' }, { name: 'queries' }],
    paths: { ...sessionPaths(), ...accountPaths(), ...Object.fromEntries(COMMAND_NAMES.map((name) => [`/api/v1/commands/${name}`, { post: commandOperation(name) }])), ...Object.fromEntries(READINGS.map((one) => [pathOf(one), { get: readingOperation(one) }])), ...livePaths() },
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Problem: problemSchema, CommandAnswer: commandAnswer, Session: session, LiveEvent: liveEvent, Account: accountSchema, NewAccount: newAccountSchema, Accounts: { type: 'object', required: ['items'], properties: { items: { type: 'array', items: { $ref: '#/components/schemas/Account' } } } } },
    },
  };
}

export function pathOf({ path }: Pick<Reading, 'path'>): string {
  return `/api/v1/${path.replaceAll(/:(\w+)/g, '{$1}')}`;
}

function sessionPaths(): Json {
  return {
    '/api/v1/session': {
      post: {
        operationId: 'signIn', tags: ['session'], security: [], summary: '登录 Sign in',
        requestBody: body({ type: 'object', additionalProperties: false, required: ['user', 'password'], properties: { user: { type: 'string' }, password: { type: 'string' }, newPassword: { type: 'string', minLength: 12, maxLength: 256 } } }),
        responses: { 200: answered('Signed in', { $ref: '#/components/schemas/Session' }), ...problems(400, 401, 403, 415, 429) },
      },
      get: { operationId: 'whoAmI', tags: ['session'], summary: '当前用户 Who am I', responses: { 200: answered('Who the token belongs to', { type: 'object', required: ['user', 'role', 'org'], properties: { user: { type: 'string' }, role: { type: 'string' }, org: { type: 'string' } } }), ...problems(401) } },
    },
  };
}

function accountPaths(): Json {
  const paths: Record<string, Json> = {};
  for (const [path, method, operationId, summary, answer] of ACCOUNT_OPERATIONS) {
    const parameters = path.includes('{user}') ? [{ name: 'user', in: 'path', required: true, schema: { type: 'string' } }] : [];
    const status = operationId === 'addAccount' ? 201 : 200;
    const responses = { [status]: answered(summary, { $ref: `#/components/schemas/${answer}` }), ...problems(400, 401, 403, 404, 409) };
    paths[path] = { ...paths[path], [method]: { operationId, tags: ['session'], summary, parameters, ...(status === 201 && { requestBody: body(accountAskedSchema) }), responses } };
  }
  return paths;
}

function livePaths(): Json {
  const streamed = { description: 'A stream of messages', content: { 'text/event-stream': { schema: { $ref: '#/components/schemas/LiveEvent' } } } };
  return { '/api/v1/live': { get: { ...liveOperation, responses: { 200: streamed, ...problems(400, 401, 403, 409, 429, 503) } } } };
}

function commandOperation(name: (typeof COMMAND_NAMES)[number]): Json {
  const { properties = {} } = schemaOfEnvelope() as { readonly properties?: Json };
  const schema: JsonSchema = { type: 'object', additionalProperties: false, required: ['data'], properties: { ...properties, data: schemaOfCommand(name) } };
  const answer = { $ref: '#/components/schemas/CommandAnswer' };
  return {
    operationId: name, tags: ['commands'], summary: name,
    parameters: [{ name: 'Idempotency-Key', in: 'header', description: 'The same as commandId', schema: { type: 'string', format: 'uuid' } }],
    requestBody: body(schema),
    responses: { 200: answered('A repeat: written before', answer), 201: answered('Written', answer), ...problems(400, 401, 403, 404, 409, 413, 415, 422, 429, 503) },
  };
}

function readingOperation(one: Reading): Json {
  const { name, path, summary, answer, table } = one;
  const named = [...path.matchAll(/:(\w+)/g)].map(([, part]) => ({ name: part, in: 'path', required: true, schema: { type: 'string' } }));
  const asked: Parameters = { ...sharedParameters(one), ...one.parameters };
  const queried = Object.entries(asked).map(([parameter, { schema, zh, en }]) => ({ name: parameter, in: 'query', schema, description: `${en}. ${zh}` }));
  const spreadsheets = table ? { 'text/csv': { schema: { type: 'string' } }, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: { type: 'string', format: 'binary' } } } : {};
  return {
    operationId: name, tags: ['queries'], summary: `${summary.zh} ${summary.en}`, parameters: [...named, ...queried],
    responses: { 200: { description: summary.en, content: { 'application/json': { schema: answer }, ...spreadsheets } }, ...problems(400, 401, 403, 404, 429, 503) },
  };
}

function body(schema: JsonSchema): Json {
  return { required: true, content: { 'application/json': { schema } } };
}

function answered(description: string, schema: JsonSchema): Json {
  return { description, content: { 'application/json': { schema } } };
}

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'Malformed: every faulty field', 401: 'Not signed in', 403: 'Not allowed', 404: 'Unknown', 409: 'Concurrent change', 413: 'Too large',
  415: 'Not JSON in UTF-8', 422: 'Refused by a rule', 429: 'Too many requests', 503: 'Not now; see Retry-After',
};

function problems(...statuses: readonly number[]): Json {
  return Object.fromEntries(statuses.map((status) => [status, { description: PROBLEMS[status], content: { [PROBLEM_TYPE.split(';')[0] ?? '']: { schema: { $ref: '#/components/schemas/Problem' } } } }]));
}
