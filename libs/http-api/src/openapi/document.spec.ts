import { describe, expect, it } from '@jest/globals';
import { COMMAND_NAMES } from '@zhubao/application';
import { READINGS } from '../readings/all-readings.js';
import { OPERATIONS } from '../testing/operations.js';
import { openApiDocument } from './document.js';

describe('The document of the API', () => {
  it('has an operation for every command, its preview, and every query, each once', () => {
    const ids = OPERATIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...COMMAND_NAMES.flatMap((name) => [name, `preview${name}`]), ...READINGS.map(({ name }) => name)]));
  });

  it('says of each command who may issue it, so that a form is shown to them alone', () => {
    const { paths } = openApiDocument('0.0.0');
    expect(paths).toMatchObject({ '/api/v1/commands/InjectRiskFund': { post: { 'x-issued-by': ['TREASURY'] } }, '/api/v1/commands/NoteRiskSignal': { post: { 'x-issued-by': ['OFFICE', 'BANK'] } } });
  });
});
