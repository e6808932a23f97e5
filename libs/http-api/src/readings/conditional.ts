import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';

/**
 * Sends a body with its tag, or 304 where the caller has it already (RFC 9110 §13.1.2). `Cache-Control: no-cache` beside
 * `If-None-Match` asks that the tag be looked at, which it is; Express would send the body again.
 */
export function sendTagged(request: Request, response: Response, type: string, body: string | Buffer): void {
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  response.setHeader('ETag', tag);
  if (holds(request.headers['if-none-match'], tag)) response.status(304).end();
  else response.type(type).send(body);
}

function holds(said: string | undefined, tag: string): boolean {
  if (said === undefined) return false;
  const weak = (one: string): string => one.trim().replace(/^W\//, '');
  return said.trim() === '*' || said.split(',').some((one) => weak(one) === weak(tag));
}
