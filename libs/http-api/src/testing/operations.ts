import { COMMAND_NAMES, type JsonSchema } from '@zhubao/application';
import fc, { type Arbitrary } from 'fast-check';
import { openApiDocument } from '../openapi/document.js';
import { READINGS } from '../readings/all-readings.js';
import { nearly, sampleOf } from './samples.js';

/** One operation as the document of the API declares it, its references followed. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  /** As in the document: `/api/v1/loans/{loanId}`. */
  readonly path: string;
  /** Whoever comes is let in. */
  readonly isOpen: boolean;
  readonly query: Readonly<Record<string, JsonSchema>>;
  readonly body: JsonSchema | undefined;
}

/** What is sent: an address below the server's, and text where the operation takes a body. */
export interface Sent {
  readonly method: Operation['method'];
  readonly to: string;
  readonly body?: string;
}

interface Declared {
  readonly operationId: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: JsonSchema }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: JsonSchema } } };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Declared>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

export const OPERATIONS: readonly Operation[] = operationsOf(openApiDocument('0') as unknown as Document);

const MADE_OF_LISTS: ReadonlySet<string> = new Set([...COMMAND_NAMES.flatMap((name) => [name, `preview${name}`]), ...READINGS.map(({ name }) => name)]);

/** What is neither a command, nor the preview of one, nor a reading: each of those is tested by its list. */
export const OTHERS: readonly Operation[] = OPERATIONS.filter(({ id }) => !MADE_OF_LISTS.has(id));

function operationsOf({ paths, components: { schemas } }: Document): readonly Operation[] {
  const followed = (_: string, value: unknown): unknown => {
    const name = typeof value === 'object' && value !== null ? /^#\/components\/schemas\/(\w+)$/.exec(String(Reflect.get(value, '$ref')))?.[1] : undefined;
    return name === undefined ? value : JSON.parse(JSON.stringify(schemas[name], followed));
  };
  return Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, { operationId, security, parameters = [], requestBody }]) => ({
    id: operationId, method: method === 'get' ? 'GET' : 'POST', path, isOpen: security?.length === 0,
    query: Object.fromEntries(parameters.filter((one) => one.in === 'query').map(({ name, schema }) => [name, schema])),
    body: requestBody && (JSON.parse(JSON.stringify(requestBody.content['application/json'].schema, followed)) as JsonSchema),
  })));
}

/** A request that the document takes, always the same one; `named` parts and fields have the values given. */
export function sampleRequest({ method, path, body }: Operation, named: Readonly<Record<string, unknown>>): Sent {
  return { method, to: path.replaceAll(/\{(\w+)\}/g, (_, part: string) => String(named[part] ?? 'x')), ...(body && { body: JSON.stringify(sampleOf(body, named)) }) };
}

/** Anything in place of what the document wants, and what it wants now and then. */
export function nearlyRequest({ method, path, query, body }: Operation, named: Readonly<Record<string, unknown>>): Arbitrary<Sent> {
  const text = fc.string({ unit: 'binary', maxLength: 250 });
  const part = fc.option(fc.oneof(fc.constantFrom('__proto__', 'constructor', '..', '%', '%00', '%E0%A4%A', '%2e%2e%2fadmin'), fc.string({ minLength: 1, maxLength: 80, unit: 'binary' }).map((value) => encodeURIComponent(value.toWellFormed()))), { nil: undefined });
  const asked = Object.fromEntries(Object.entries(query).map(([name, schema]) => [name, fc.oneof({ weight: 3, arbitrary: fc.constant(String(sampleOf(schema))) }, { weight: 1, arbitrary: text }, { weight: 1, arbitrary: fc.constantFrom('-1', '1e9', '2026-02-30', 'null', '[]', '__proto__') })]));
  return fc.record({ part, asked: fc.record(asked, { requiredKeys: [] }), said: body === undefined ? fc.constant(undefined) : nearly(body, named) }).map(({ part: other, asked: values, said }) => {
    const to = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => other ?? String(named[name] ?? 'x'));
    return { method, to: `${to}?${new URLSearchParams(values as Record<string, string>).toString()}`, ...(body && { body: JSON.stringify(said) ?? '' }) };
  });
}
