import { describe, expect, it } from '@jest/globals';
import { openApiDocument } from './document.js';

describe('The document of the API', () => {
  it('says of each command who may issue it, so that a form is shown to them alone', () => {
    const { paths } = openApiDocument('0.0.0');
    expect(paths).toMatchObject({ '/api/v1/commands/InjectRiskFund': { post: { 'x-issued-by': ['TREASURY'] } }, '/api/v1/commands/NoteRiskSignal': { post: { 'x-issued-by': ['OFFICE', 'BANK'] } } });
  });
});
