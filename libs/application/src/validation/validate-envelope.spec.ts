import { describe, expect, it } from '@jest/globals';
import { validateActor, validateEnvelope } from './validate-envelope.js';
import type { Validation } from './validation.js';

const fields = (result: Validation<object>) => (result.ok ? [] : result.faults.map((fault) => fault.field));

describe('An envelope', () => {
  it('may be empty', () => {
    expect(validateEnvelope({})).toEqual({ ok: true, data: {} });
  });

  it('may carry an id, a business date and papers', () => {
    const envelope = {
      commandId: '6fa459ea-ee8a-5ca4-894e-db77e160355e',
      on: '2025-08-01',
      evidence: [{ type: '进账单', no: 'Z-1', issuedOn: '2025-07-31', sha256: 'a'.repeat(64) }, { type: '批复', no: '乌财预〔2025〕8号' }],
    };
    expect(validateEnvelope(envelope)).toEqual({ ok: true, data: envelope });
  });

  it('gives a UUID one spelling', () => {
    expect(validateEnvelope({ commandId: '6FA459EA-EE8A-5CA4-894E-DB77E160355E' })).toEqual({ ok: true, data: { commandId: '6fa459ea-ee8a-5ca4-894e-db77e160355e' } });
  });

  it('is refused with every fault named', () => {
    const raw = { commandId: '17', on: '2025-02-29', evidence: [{ type: '', no: 1, issuedOn: null, sha256: 'A' }], actor: {} };
    expect(fields(validateEnvelope(raw))).toEqual(['actor', 'commandId', 'on', 'evidence[0].type', 'evidence[0].no', 'evidence[0].issuedOn', 'evidence[0].sha256']);
  });

  it('is refused when it is no object', () => {
    expect(fields(validateEnvelope(null))).toEqual(['command']);
  });
});

describe('The actor of a scenario line', () => {
  it('has a user, a role and an organisation', () => {
    const actor = { role: 'TREASURY', org: 'treasury', user: 't1' };
    expect(validateActor(actor)).toEqual({ ok: true, data: actor });
  });

  it('is refused with a role nobody has', () => {
    expect(fields(validateActor({ role: 'ROOT', org: '', user: 't1' }))).toEqual(['role', 'org']);
  });

  it('is refused when it is missing', () => {
    expect(fields(validateActor(undefined))).toEqual(['as']);
  });
});
