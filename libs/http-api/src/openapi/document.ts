import { ACCOUNT_OPERATIONS } from '../access/access-operations.js';
import { ACCOUNT_READINGS } from '../access/account-readings.js';
import { accountAskedSchema, accountSchema, newAccountSchema } from '../access/account-schemas.js';
import { COMMAND_NAMES, type JsonSchema, schemaOfCommand, schemaOfEnvelope } from '@zhubao/application';
import { type CommandName, issuersOf } from '@zhubao/domain';
import { bundleOperation } from '../evidence/bundle-operation.js';
import { rehearsalAskedSchema } from '../policy-rehearsal/rehearsal-asked.js';
import { rehearsalOperation } from '../policy-rehearsal/rehearsal-operation.js';
import { rehearsedSchema } from '../policy-rehearsal/rehearsal-schema.js';
import { PROBLEM_MEDIA_TYPE } from '../problems/problem-body.js';
import { previewSchema } from '../readings/proposals.js';
import { liveEvent, liveOperation } from '../live/live-operation.js';
import { READINGS } from '../readings/all-readings.js';
import { CSV_TYPE } from '../readings/files/csv-file.js';
import { XLSX_TYPE } from '../readings/files/workbook.js';
import type { Parameters } from '../readings/parameter.js';
import { sharedParameters } from '../readings/reading.controllers.js';
import type { Reading } from '../readings/reading.js';
import { TABLE_TYPE, tableSchema } from '../readings/table-schema.js';
import { commandAnswer, problemSchema, session } from './schemas.js';

type Json = { readonly [name: string]: unknown };

/** The API as OpenAPI 3.1: each path from the declaration that also makes its route and judges its input. */
export function openApiDocument(version: string): Json {
  return {
    openapi: '3.1.0',
    info: { title: '助保贷 Zhubao', version, description: 'Commands and queries of the loan-guarantee pools. Amounts in fen (分), rates in ppm, days in Asia/Shanghai. 金额单位为分，利率单位为百万分率，日期以上海时间为准。' },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    tags: [{ name: 'session' }, { name: 'commands' }, { name: 'four eyes' }, { name: 'queries' }],
    paths: { ...sessionPaths(), ...accountPaths(), ...fourEyesPaths(), ...Object.fromEntries(COMMAND_NAMES.map((name) => [`/api/v1/commands/${name}`, { post: commandOperation(name) }])), ...Object.fromEntries(READINGS.map((one) => [pathOf(one), { get: readingOperation(one) }])), ...livePaths(), ...bundlePath(), ...rehearsalPath() },
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Problem: problemSchema, Table: tableSchema, Preview: previewSchema, PolicyRehearsal: rehearsedSchema, CommandAnswer: commandAnswer, Session: session, Evidence: evidenceSchema, LiveEvent: liveEvent, Account: accountSchema, NewAccount: newAccountSchema, ...Object.fromEntries(COMMAND_NAMES.map((name) => [name, commandSchema(name)])) },
      responses: Object.fromEntries(Object.values(PROBLEMS).map(([name, description]) => [name, { description, content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } } }])),
    },
  };
}

function pathOf({ path }: Pick<Reading, 'path'>): string {
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
    '/api/v1/session/renewal': {
      post: { operationId: 'renewSession', tags: ['session'], summary: '续期 Another token for a good one, as long as the sign-in lasts', responses: { 200: answered('Renewed', { $ref: '#/components/schemas/Session' }), ...problems(401, 404, 429) } },
    },
    '/api/v1/session/end': {
      post: { operationId: 'signOut', tags: ['session'], summary: '退出 End the session: its token, and every renewal of its sign-in', responses: { 204: { description: 'Ended' }, ...problems(401, 404, 429) } },
    },
  };
}

function accountPaths(): Json {
  const paths: Record<string, Json> = Object.fromEntries(ACCOUNT_READINGS.map((one) => [pathOf(one), { get: readingOperation(one) }]));
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

function bundlePath(): Json {
  const lines = { description: 'The bundle', content: { 'application/x-ndjson': { schema: { type: 'string' } } } };
  return { '/api/v1/loans/{loanId}/evidence-bundle': { get: { ...bundleOperation, responses: { 200: lines, ...problems(401, 403, 404, 409, 429, 503) } } } };
}

function rehearsalPath(): Json {
  return { '/api/v1/policies/rehearsal': { post: { ...rehearsalOperation, requestBody: body(rehearsalAskedSchema), responses: { 200: answered('What it would have decided', { $ref: '#/components/schemas/PolicyRehearsal' }), ...problems(400, 401, 403, 413, 415, 429, 503) } } } };
}

const { evidence, ...rest } = propertiesOf(schemaOfEnvelope());
const evidenceSchema: JsonSchema = (evidence?.['items'] ?? {}) as JsonSchema;
const ENVELOPE = { ...rest, evidence: { ...evidence, items: { $ref: '#/components/schemas/Evidence' } } };

function propertiesOf({ properties = {} }: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return properties as Readonly<Record<string, JsonSchema>>;
}

function fourEyesPaths(): Json {
  const id = { name: 'proposalId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };
  const saying = (operationId: string, summary: string, properties: Json): Json => ({
    post: {
      operationId, tags: ['four eyes'], summary, parameters: [id],
      requestBody: body({ type: 'object', additionalProperties: false, required: Object.keys(properties), properties: { commandId: { type: 'string', format: 'uuid' }, ...properties } }),
      responses: { 200: answered('Said before', { $ref: '#/components/schemas/CommandAnswer' }), 201: answered('Written', { $ref: '#/components/schemas/CommandAnswer' }), ...problems(400, 401, 403, 404, 409, 413, 415, 422, 429, 503) },
    },
  });
  const reason = { reason: { type: 'string', minLength: 1, maxLength: 500 } };
  const preview = { preview: { type: 'object', additionalProperties: false, required: ['position', 'digest'], properties: { position: { type: 'integer' }, digest: { type: 'string', pattern: '^[0-9a-f]{64}$' } } } };
  return {
    ...Object.fromEntries(COMMAND_NAMES.map((name) => [`/api/v1/previews/${name}`, { post: { ...commandOperation(name), operationId: `preview${name}`, tags: ['four eyes'], summary: `预览 Preview of ${name}`, parameters: [], responses: { 200: answered('What it would do', { $ref: '#/components/schemas/Preview' }), ...problems(400, 401, 403, 404, 413, 415, 422, 429, 503) } } }])),
    '/api/v1/proposals/{proposalId}/approval': saying('approveProposal', '复核通过 Approve what a preview showed', preview),
    '/api/v1/proposals/{proposalId}/rejection': saying('rejectProposal', '复核不通过 Reject', reason),
    '/api/v1/proposals/{proposalId}/withdrawal': saying('withdrawProposal', '撤回 Withdraw', reason),
  };
}

function commandSchema(name: CommandName): JsonSchema {
  return { type: 'object', additionalProperties: false, required: ['data'], properties: { ...ENVELOPE, data: schemaOfCommand(name) } };
}

function commandOperation(name: CommandName): Json {
  const answer = { $ref: '#/components/schemas/CommandAnswer' };
  return {
    operationId: name, tags: ['commands'], summary: name, 'x-issued-by': issuersOf(name),
    parameters: [{ name: 'Idempotency-Key', in: 'header', description: 'The same as commandId', schema: { type: 'string', format: 'uuid' } }],
    requestBody: body({ $ref: `#/components/schemas/${name}` }),
    responses: { 200: answered('A repeat: written before', answer), 201: answered('Written', answer), 202: answered('Proposed: a second person decides', answer), ...problems(400, 401, 403, 404, 409, 413, 415, 422, 429, 503) },
  };
}

function readingOperation(one: Reading): Json {
  const { name, path, summary, answer, table } = one;
  const named = [...path.matchAll(/:(\w+)/g)].map(([, part]) => ({ name: part, in: 'path', required: true, schema: { type: 'string' } }));
  const asked: Parameters = { ...sharedParameters(one), ...one.parameters };
  const spreadsheets = table ? { [CSV_TYPE]: { schema: { type: 'string' } }, [XLSX_TYPE]: { schema: { type: 'string', format: 'binary' } }, [TABLE_TYPE]: { schema: { $ref: '#/components/schemas/Table' } } } : {};
  return {
    operationId: name, tags: ['queries'], summary: `${summary.zh} ${summary.en}`, parameters: [...named, ...queried(asked)],
    responses: { 200: { description: summary.en, content: { 'application/json': { schema: answer }, ...spreadsheets } }, 304: { description: 'As the caller has it (If-None-Match)' }, ...problems(400, 401, 403, 404, 406, ...(table ? [413] : []), 429, 503) },
  };
}

function queried(parameters: Parameters): readonly Json[] {
  return Object.entries(parameters).map(([name, { schema, zh, en, required = false }]) => ({ name, in: 'query', required, schema, description: `${en}. ${zh}` }));
}

function body(schema: JsonSchema): Json {
  return { required: true, content: { 'application/json': { schema } } };
}

function answered(description: string, schema: JsonSchema): Json {
  return { description, content: { 'application/json': { schema } } };
}

/** Names that generated clients can bear. */
const PROBLEMS: Readonly<Record<number, readonly [name: string, description: string]>> = {
  400: ['Malformed', 'Every faulty field'], 401: ['NotSignedIn', 'Not signed in'], 403: ['NotAllowed', 'Not allowed'], 404: ['Unknown', 'There is no such thing'],
  406: ['NotAcceptable', 'Not in this format'], 409: ['Conflict', 'Concurrent change'], 413: ['TooLarge', 'Too large'], 415: ['NotJson', 'Not JSON in UTF-8'],
  422: ['RefusedByRule', 'Refused by a rule, with its articles and figures'], 429: ['TooManyRequests', 'Too many requests'], 503: ['NotNow', 'Not now; see Retry-After'],
};

function problems(...statuses: readonly number[]): Json {
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/${PROBLEMS[status]?.[0]}` }]));
}
