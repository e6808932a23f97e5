import { describe, expect, it } from '@jest/globals';
import { measureHttp } from './http-bench.js';
import { httpDocument } from './http-document.js';

describe('the benchmark of the API', () => {
  it('measures commands and queries beside a bare server at a tiny size, and writes its document', async () => {
    const report = await measureHttp({ events: 1, loansAPool: 10, seconds: 1, runs: 1, connections: [4] });
    expect(report.rows.map(({ work }) => work)).toEqual(['POST RecordRepayment over 100 loans', 'GET one loan', 'GET a page of 50 loans']);
    for (const { work, engine: [ours], bare: [theirs], answerBytes } of report.rows) expect({ work, measured: [ours, theirs].map((one) => (one?.perSecond ?? 0) > 0), some: answerBytes > 100 }).toEqual({ work, measured: [true, true], some: true });
    expect(httpDocument(report)).toMatch(/^\| GET a page of 50 loans \| 4 \| [\d,]+ bytes \| [\d,]+\/s /m);
  }, 180_000);
});
