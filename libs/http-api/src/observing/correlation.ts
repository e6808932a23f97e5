import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export const CORRELATION_HEADER = 'X-Correlation-Id';

/** What may stand in a line of the log and in a header, and no more. */
const GIVEN = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;
/** W3C Trace Context, version 00: the trace is the second part, and not all zeros. */
const TRACE = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** One name for a request here and at its caller: what the caller calls it, else its trace, else a new one. */
export function correlationOf(headers: IncomingHttpHeaders): string {
  const given = headers['x-correlation-id'];
  if (typeof given === 'string' && GIVEN.test(given)) return given;
  const { traceparent } = headers;
  return (typeof traceparent === 'string' ? TRACE.exec(traceparent)?.[1] : undefined) ?? randomUUID();
}
