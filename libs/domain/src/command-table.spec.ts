import { describe, expect, it } from '@jest/globals';
import { issuersOf, routeOf } from './command-table.js';

describe('Who may issue a command', () => {
  it('is who its rule names', () => {
    expect(issuersOf('RunCompensation')).toEqual(['OFFICE']);
    expect(issuersOf('InjectRiskFund')).toEqual(['TREASURY']);
  });

  it('is said once for each role where the data decides which stream it concerns', () => {
    expect(issuersOf('NoteRiskSignal')).toEqual(['OFFICE', 'BANK']);
    expect(routeOf('NoteRiskSignal', { uscc: '91152201MA0QK7D216', source: 'x', text: 'x' }).aggregate).toBe('enterprise');
    expect(routeOf('NoteRiskSignal', { loanId: 'L1', source: 'x', text: 'x' }).aggregate).toBe('loan');
  });
});
