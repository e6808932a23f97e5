import { describe, expect, it } from '@jest/globals';
import { correlationOf } from './correlation.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('the name of a request', () => {
  it.each([
    ['what the caller calls it', { 'x-correlation-id': 'bank-7:2026.11' }, 'bank-7:2026.11'],
    ['before its trace', { 'x-correlation-id': 'a', traceparent: `00-${TRACE}-00f067aa0ba902b7-01` }, 'a'],
    ['else its trace', { traceparent: `00-${TRACE}-00f067aa0ba902b7-01` }, TRACE],
  ])('is %s', (_, headers, name) => {
    expect(correlationOf(headers)).toBe(name);
  });

  it.each([
    ['there is none', {}],
    ['it is too long', { 'x-correlation-id': 'x'.repeat(65) }],
    ['it could end a line', { 'x-correlation-id': 'a\nb' }],
    ['it is empty', { 'x-correlation-id': '' }],
    ['the trace is none', { traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` }],
    ['the trace is of another form', { traceparent: TRACE }],
  ])('is a new one where %s', (_, headers) => {
    expect(correlationOf(headers)).toMatch(UUID);
  });
});
