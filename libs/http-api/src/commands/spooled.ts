import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request } from 'express';
import { problem } from '../problems/problem.js';

const LARGEST_UPLOAD_BYTES = 64 * 2 ** 20;
const NDJSON = 'application/x-ndjson';

/**
 * An upload of lines as a file for as long as `work` takes: whole before its first line is acted upon, so that a
 * connection that breaks leaves nothing half read. @throws Problem UNSUPPORTED_MEDIA_TYPE, TOO_LARGE
 */
export async function spooled<T>(request: Request, work: (file: string) => Promise<T>): Promise<T> {
  if (request.is(NDJSON) === false || request.headers['content-encoding'] !== undefined) {
    throw problem('UNSUPPORTED_MEDIA_TYPE', { zh: `请求体须为未压缩的 ${NDJSON}（UTF-8）。`, en: `The body must be ${NDJSON} in UTF-8, not compressed.` });
  }
  const folder = await mkdtemp(join(tmpdir(), 'zhubao-upload-'));
  try {
    const file = join(folder, 'upload.jsonl');
    await pipeline(request, atMost(LARGEST_UPLOAD_BYTES), createWriteStream(file, { mode: 0o600 }));
    return await work(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function atMost(bytes: number): Transform {
  let taken = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      taken += chunk.length;
      if (taken > bytes) done(problem('TOO_LARGE', { zh: `上传超过 ${bytes} 字节。`, en: `The upload is larger than ${bytes} bytes.` }));
      else done(null, chunk);
    },
  });
}
