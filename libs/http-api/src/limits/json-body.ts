import { AsyncResource } from 'node:async_hooks';
import { isUtf8 } from 'node:buffer';
import type { NextFunction, Request, Response } from 'express';
import { problem } from '../problems/problem.js';
import type { ApiLimits } from './limits.js';

type BodyLimits = Pick<ApiLimits, 'bodyBytes' | 'bodyDepth'>;

/** What a caller may still send of a body that was refused, in bodies, so that it lives to read why. */
const LISTENED_TO = 4;
const WITHOUT_BODY: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Take lines instead, which are spooled once the caller is known; other rules hold for them there. */
const UPLOADS: ReadonlySet<string> = new Set(['/api/v1/commands', '/api/v1/scenarios']);
const JSON_TYPE = /^application\/json *(?:; *charset *= *"?utf-8"? *)?$/i;

/** Reads a body of JSON in UTF-8 within bounds. What goes beyond is refused at once, and cut off when it does not end soon. */
export function jsonBody(limits: BodyLimits): (request: Request, response: Response, next: NextFunction) => void {
  return (request, _response, next) => {
    const { 'content-length': length, 'transfer-encoding': chunked } = request.headers;
    if (((length === undefined || length === '0') && chunked === undefined) || (request.method === 'POST' && UPLOADS.has(request.path))) next();
    else if (WITHOUT_BODY.has(request.method)) refused(request, limits, next, problem('MALFORMED', { zh: `${request.method} 请求不带请求体。`, en: `${request.method} takes no body.` }));
    else if (!isPlainJson(request)) refused(request, limits, next, problem('UNSUPPORTED_MEDIA_TYPE', { zh: '请求体须为未压缩的 application/json（UTF-8）。', en: 'The body must be application/json in UTF-8, not compressed.' }));
    else if (Number(length ?? 0) > limits.bodyBytes) refused(request, limits, next, tooLarge(limits));
    else read(request, limits, next);
  };
}

function isPlainJson({ headers }: Request): boolean {
  return JSON_TYPE.test(headers['content-type'] ?? '') && (headers['content-encoding'] ?? 'identity').toLowerCase() === 'identity';
}

function read(request: Request, limits: BodyLimits, next: NextFunction): void {
  const parts: Buffer[] = [];
  let bytes = 0;
  const take = (part: Buffer): void => {
    bytes += part.length;
    if (bytes <= limits.bodyBytes) {
      parts.push(part);
      return;
    }
    request.off('data', take).off('end', done);
    refused(request, limits, next, tooLarge(limits));
  };
  // The rest goes on as a part of this request, and not of the connection that its last byte came from.
  const done = AsyncResource.bind((): void => {
    try {
      request.body = parsed(Buffer.concat(parts), limits);
    } catch (error) {
      next(error);
      return;
    }
    next();
  });
  request.on('data', take).on('end', done);
}

/** @throws Problem MALFORMED */
function parsed(body: Buffer, { bodyDepth }: BodyLimits): unknown {
  if (!isUtf8(body)) throw problem('MALFORMED', { zh: '请求体不是 UTF-8。', en: 'The body is not UTF-8.' });
  if (isDeeper(body, bodyDepth)) throw problem('MALFORMED', { zh: `请求体嵌套超过 ${bodyDepth} 层。`, en: `The body nests deeper than ${bodyDepth} levels.` });
  try {
    return JSON.parse(body.toString());
  } catch {
    throw problem('MALFORMED', { zh: '请求体不是完整的 JSON。', en: 'The body is not whole JSON.' });
  }
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_ARRAY, OPEN_OBJECT, CLOSE_ARRAY, CLOSE_OBJECT] = [0x5b, 0x7b, 0x5d, 0x7d];

/** Looked for before parsing: a parsed value of a hundred thousand levels is a trap for whoever walks it. */
function isDeeper(body: Buffer, levels: number): boolean {
  let [depth, inText] = [0, false];
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at];
    if (inText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      depth += 1;
      if (depth > levels) return true;
    } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) depth -= 1;
  }
  return false;
}

/** Answers now and listens a little longer: who is cut off while sending may never read the answer. */
function refused(request: Request, { bodyBytes }: BodyLimits, next: NextFunction, why: Error): void {
  let more = 0;
  request.on('data', (part: Buffer) => {
    more += part.length;
    if (more > LISTENED_TO * bodyBytes) request.socket.destroy();
  });
  next(why);
}

function tooLarge({ bodyBytes }: BodyLimits): Error {
  return problem('TOO_LARGE', { zh: `请求体超过 ${bodyBytes} 字节的上限。`, en: `The body is larger than the ${bodyBytes} bytes that are taken.` });
}
