import { InvalidRequestError } from './errors.js';
import type { LeaseTime } from './leases.js';
import { type CollectionDefinition, type Condition, maximumPageSize, type Query, type Scalar } from './read-model-store.js';

/** What every store refuses, before it asks its database anything. */

const identifier = /^[a-z][a-zA-Z0-9_]*$/;

export function requireCollectionName(name: string): void {
  requireIdentifier('collection', name);
}

export function requireDefinition(definition: CollectionDefinition): void {
  requireCollectionName(definition.name);
  for (const index of definition.indexes) {
    if (index.length === 0) throw new InvalidRequestError(`Collection "${definition.name}" declares an index without fields.`);
    index.forEach(requireField);
  }
}

export function requireLimit(limit: number): void {
  if (Number.isInteger(limit) && limit >= 1 && limit <= maximumPageSize) return;
  throw new InvalidRequestError(`A page holds 1 to ${maximumPageSize} documents, not ${limit}.`);
}

export function requireQuery(query: Query): void {
  requireLimit(query.limit);
  requireConditions(query.where ?? []);
  for (const { field } of query.sort ?? []) requireField(field);
  if (query.fieldsBefore !== undefined) requireField(query.fieldsBefore);
}

export function requireConditions(conditions: readonly Condition[]): void {
  for (const condition of conditions) {
    requireField(condition.field);
    if ('equals' in condition) requireScalar(condition.field, condition.equals);
    else if ('in' in condition) condition.in.forEach((value) => requireScalar(condition.field, value));
    else requireRange(condition);
  }
}

export function requirePosition(of: string, position: number): void {
  if (!Number.isSafeInteger(position)) {
    throw new InvalidRequestError(`The position of ${of} must be a whole number, not ${position}.`);
  }
}

export function requireLeaseTime(name: string, { nowMs, forMs }: LeaseTime): void {
  if (!Number.isSafeInteger(nowMs) || !Number.isSafeInteger(forMs) || forMs <= 0) {
    throw new InvalidRequestError(`The lease "${name}" is asked for ${forMs} ms from ${nowMs}: both must be whole numbers, and it must last for some time.`);
  }
}

function requireRange({ field, from, to }: { field: string; from?: string | number; to?: string | number }): void {
  if (from === undefined && to === undefined) {
    throw new InvalidRequestError(`The condition on "${field}" has neither "equals" nor "in" nor an end of a range.`);
  }
  for (const end of [from, to]) if (end !== undefined) requireScalar(field, end);
  if (from !== undefined && to !== undefined && typeof from !== typeof to) {
    throw new InvalidRequestError(`The range on "${field}" runs from a ${typeof from} to a ${typeof to}: both ends must be of one type.`);
  }
}

function requireScalar(field: string, value: Scalar): void {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  throw new InvalidRequestError(`The condition on "${field}" compares with ${JSON.stringify(value)}: only null, booleans, finite numbers and strings can be compared.`);
}

function requireField(field: string): void {
  requireIdentifier('field', field);
}

function requireIdentifier(kind: string, name: string): void {
  if (!identifier.test(name)) {
    throw new InvalidRequestError(`"${name}" is not a ${kind} name: it must match ${identifier.source}.`);
  }
}
