import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { bearer } from '../testing/said-viewer.js';
import { portOf, servedApi } from '../testing/served-api.js';
import { HEAD, RawCaller } from '../testing/raw-caller.js';

const { serve } = servedApi();
const callers: RawCaller[] = [];
afterEach(() => callers.splice(0).forEach(({ socket }) => socket.destroy()));

async function callAt(limits: Parameters<typeof serve>[0] = {}): Promise<{ readonly caller: RawCaller; readonly url: string; readonly another: () => Promise<RawCaller> }> {
  const api = await serve(limits);
  const another = async (halfOpen = false): Promise<RawCaller> => {
    const caller = await RawCaller.at(portOf(api), halfOpen);
    callers.push(caller);
    return caller;
  };
  return { caller: await another(), url: api.url, another: () => another(true) };
}

const WHOLE = '{"user":"a","password":"b"}';
const anAnswer = (text: string): string => text.slice(text.indexOf('\r\n\r\n') + 4);

describe('a caller who takes his time', () => {
  const SHORT = { timeoutCheckMs: 10, headersTimeoutMs: 40, requestTimeoutMs: 80, keepAliveTimeoutMs: 30 };
  const HEADERS_ALONE = { ...SHORT, requestTimeoutMs: 600_000 };

  it('and whose headers never end is told so and let go, however long a request may take', async () => {
    const { caller } = await callAt({ limits: HEADERS_ALONE });
    await caller.send(`${HEAD.join('\r\n')}\r\nX-Slow: `).ended;
    expect(caller.statuses).toEqual([408]);
  });

  it.each([
    ['whose body never ends', [...HEAD, 'Content-Length: 10', '', '{']],
    ['whose chunks never end', [...HEAD, 'Transfer-Encoding: chunked', '', '1', '{', '']],
  ])('and %s is told so and let go', async (_, lines) => {
    const { caller } = await callAt({ limits: SHORT });
    await caller.send(...lines).ended;
    expect(caller.statuses).toEqual([408]);
  });

  it('and says nothing at all is let go', async () => {
    const { caller } = await callAt({ limits: HEADERS_ALONE });
    await caller.ended;
    expect(caller.received).not.toMatch(/ 200 /);
  });

  it('between two requests is let go', async () => {
    const { caller } = await callAt({ limits: SHORT });
    await caller.send('GET /health/live HTTP/1.1', 'Host: x', '', '').ended;
    expect(caller.statuses).toEqual([200]);
  });

  it('is no hindrance to others', async () => {
    const { caller, url } = await callAt();
    caller.send(...HEAD, 'Content-Length: 10', '', '{');
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  });
});

describe('a body that is too large', () => {
  const SMALL = { bodyBytes: 1_000 };

  it('is refused before it is sent, where its length is told', async () => {
    const { caller } = await callAt({ limits: SMALL });
    await caller.send(...HEAD, 'Content-Length: 1001', '', '').answered();
    expect(caller.statuses).toEqual([413]);
    expect(JSON.parse(anAnswer(caller.received))).toMatchObject({ code: 'TOO_LARGE', en: 'The body is larger than the 1000 bytes that are taken.' });
  });

  it('is refused when it has become so', async () => {
    const { caller } = await callAt({ limits: SMALL });
    await caller.send(...HEAD, 'Transfer-Encoding: chunked', '', '3e9', `${'x'.repeat(1_001)}`, '').answered();
    expect(caller.statuses).toEqual([413]);
  });

  it('is cut off when it goes on and on', async () => {
    const { caller } = await callAt({ limits: SMALL });
    caller.send(...HEAD, 'Transfer-Encoding: chunked', '', '');
    const pour = (): void => void (caller.socket.writable && caller.socket.write(`800\r\n${'x'.repeat(2_048)}\r\n`, pour));
    pour();
    await caller.ended;
    expect(caller.statuses.filter((status) => status !== 413)).toEqual([]);
  });

  it('of just the largest size is taken', async () => {
    const { caller } = await callAt({ limits: { bodyBytes: WHOLE.length } });
    await caller.send(...HEAD, `Content-Length: ${WHOLE.length}`, '', WHOLE).answered();
    expect(caller.statuses).toEqual([404]);
  });
});

describe('a body that is not what it must be', () => {
  const sent = async (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Promise<Response> => {
    const { url } = await serve();
    return fetch(`${url}/api/v1/commands/RecordDecision`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: bearer('LEADING_GROUP', 'zhang'), ...headers }, body });
  };
  const nested = (levels: number): string => `{"data":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;

  it.each([
    ['not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), 'The body is not UTF-8.'],
    ['cut short', '{"data":', 'The body is not whole JSON.'],
    ['33 levels deep', nested(33), 'The body nests deeper than 32 levels.'],
    ['half a million levels deep', nested(500_000), 'The body nests deeper than 32 levels.'],
  ])('as it is %s, is malformed', async (_, body, said) => {
    const answer = await sent(body);
    expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ code: 'MALFORMED', en: said })]);
  });

  it('is looked at when it nests 32 levels, or only speaks of brackets', async () => {
    for (const body of [nested(32), JSON.stringify({ data: `\\"${'['.repeat(100)}` })]) expect(await (await sent(body)).json()).toMatchObject({ code: 'MALFORMED', faults: expect.anything() });
  });

  it.each([
    ['compressed', gzipSync(Buffer.alloc(10_000_000)), { 'content-encoding': 'gzip' }],
    ['a form', 'data=1', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['JSON in another charset', '{}', { 'content-type': 'application/json; charset=utf-16' }],
    ['of no type', Buffer.from('{}'), { 'content-type': '' }],
  ])('as it is %s, is of an unsupported type', async (_, body, headers) => {
    const answer = await sent(body, headers);
    expect([answer.status, await answer.json()]).toEqual([415, expect.objectContaining({ code: 'UNSUPPORTED_MEDIA_TYPE' })]);
  });
});

describe('an odd request', () => {
  it.each([
    ['whose address is too long', `GET /health/live?${'x'.repeat(5_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 414],
    ['whose headers are too large', `GET /health/live HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(17_000)}\r\n\r\n`, 431],
    ['that is none', 'HELO municipal\r\n\r\n', 400],
    ['without a host', 'GET /health/live HTTP/1.1\r\n\r\n', 400],
    ['with two lengths', `${HEAD.join('\r\n')}\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400],
    ['with a length and chunks', `${HEAD.join('\r\n')}\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`, 400],
    ['that asks with a body', 'GET /api/v1/loans HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}', 400],
  ])('%s, is refused', async (_, text, status) => {
    const { caller } = await callAt();
    await caller.send(text).answered();
    expect(caller.statuses).toEqual([status]);
  });
});

describe('several requests on one connection', () => {
  it('are answered in their order', async () => {
    const { caller } = await callAt();
    const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
    await caller.send(`${get('/health/ready')}${get('/nowhere')}${get('/health/live')}`).answered(3);
    expect(caller.statuses).toEqual([200, 404, 200]);
  });

  it('are answered to who has stopped sending', async () => {
    const { another } = await callAt();
    const caller = await another();
    caller.send('GET /health/live HTTP/1.1', 'Host: x', '', '').socket.end();
    await caller.ended;
    expect(caller.statuses).toEqual([200]);
  });
});
