import { describe, expect, it } from '@jest/globals';
import { operationsIn } from './operations.js';

const DOCUMENT = { paths: {
  '/api/v1/loans': { get: { operationId: 'listLoans', summary: '贷款 Loans' } },
  '/api/v1/live': { get: { operationId: 'live', summary: '实时事件 What is written to the log, as Server-Sent Events' } },
  '/api/v1/commands/RunCompensation': { post: { operationId: 'RunCompensation', summary: 'RunCompensation' } },
} };

describe('What was read', () => {
  it('is called what the API calls it, whether the log has the name of the operation or its method and path', () => {
    const operations = operationsIn(DOCUMENT);
    expect(operations.get('listLoans')).toEqual({ zh: '贷款', en: 'Loans' });
    expect(operations.get('GET /api/v1/live')).toEqual({ zh: '实时事件', en: 'What is written to the log, as Server-Sent Events' });
  });

  it('has no name where the API gives none in both languages', () => {
    expect(operationsIn(DOCUMENT).has('RunCompensation')).toBe(false);
    expect(operationsIn({}).size).toBe(0);
  });
});
