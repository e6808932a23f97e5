import { describe, expect, it } from '@jest/globals';
import { fieldsOf } from './command-field.js';
import { blankGroup, readGroup } from './typed-data.js';

const fields = fieldsOf({
  type: 'object', required: ['loanId', 'amountFen', 'schedule', 'checks'],
  properties: {
    loanId: { type: 'string', maxLength: 64 }, amountFen: { type: 'integer', minimum: 1, description: 'fen (分)' }, annualRatePpm: { type: 'integer', description: 'ppm' },
    dayCountBase: { enum: [360, 365] }, checks: { type: 'object', required: ['roster'], properties: { roster: { type: 'boolean' } } },
    schedule: { type: 'array', minItems: 1, items: { type: 'object', required: ['dueDate'], properties: { dueDate: { type: 'string', format: 'date' } } } },
  },
});

describe('what is typed into the form of a command', () => {
  it('becomes data: yuan as fen, percent as ppm, choices as they are declared', () => {
    const typed = { loanId: ' L1 ', amountFen: '1,234.5', annualRatePpm: '4.35', dayCountBase: '360', checks: { roster: true }, schedule: [{ dueDate: '2026-03-31' }] };
    expect(readGroup(fields, typed)).toEqual({
      value: { loanId: 'L1', amountFen: 123_450, annualRatePpm: 43_500, dayCountBase: 360, checks: { roster: true }, schedule: [{ dueDate: '2026-03-31' }] }, faults: [],
    });
  });

  it('leaves out what is optional and blank, and names what is missing by its path', () => {
    const { value, faults } = readGroup(fields, blankGroup(fields));
    expect(faults).toEqual(['loanId', 'amountFen', 'schedule.0.dueDate']);
    expect(value).not.toHaveProperty('annualRatePpm');
  });

  it('asks for a decision to be said, and takes what is not ticked off as not so', () => {
    const decided = fieldsOf({ required: ['reason', 'approve'], properties: { reason: { type: 'string' }, approve: { type: 'boolean' } } });
    expect(readGroup(decided, { reason: 'x', approve: '' }).faults).toEqual(['approve']);
    expect(readGroup(decided, { reason: 'x', approve: 'false' }).value).toEqual({ reason: 'x', approve: false });
    const ticked = fieldsOf({ required: ['roster', 'conduct'], properties: { roster: { type: 'boolean' }, conduct: { type: 'boolean' } } });
    expect(readGroup(ticked, { roster: true })).toEqual({ value: { roster: true, conduct: false }, faults: [] });
  });

  it('is faulty where it is finer than a fen or no number', () => {
    const typed = { loanId: 'L1', amountFen: '1.005', annualRatePpm: '4,35', dayCountBase: '', checks: {}, schedule: [{ dueDate: '2026-03-31' }] };
    expect(readGroup(fields, typed).faults).toEqual(['amountFen', 'annualRatePpm']);
  });
});
