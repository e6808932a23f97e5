import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConnectionSettingsError, connectionFromEnvironment } from '../index.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'esdb-environment-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (content: string): string => {
  const path = join(folder, `password-${content.length}`);
  writeFileSync(path, content);
  return path;
};
const url = { EVENTSTOREDB_URL: 'esdb://a' };

describe('the environment', () => {
  it('names no server', () => {
    expect(connectionFromEnvironment({})).toBeUndefined();
    expect(connectionFromEnvironment({ EVENTSTOREDB_URL: '' })).toBeUndefined();
  });

  it('names a server, and perhaps a user with a password or a file of one', () => {
    expect(connectionFromEnvironment(url)).toEqual({ connection: 'esdb://a' });
    const user = { ...url, EVENTSTOREDB_USER: 'zhang' };
    expect(connectionFromEnvironment({ ...user, EVENTSTOREDB_PASSWORD: 's3cret' })?.user?.credentials()).toEqual({ username: 'zhang', password: 's3cret' });
    expect(connectionFromEnvironment({ ...user, EVENTSTOREDB_PASSWORD_FILE: fileWith(' s3cret \n') })?.user?.credentials().password).toBe(' s3cret ');
  });

  it.each([
    { given: { EVENTSTOREDB_USER: 'zhang' }, problem: 'without EVENTSTOREDB_PASSWORD' },
    { given: { EVENTSTOREDB_PASSWORD: 's3cret' }, problem: 'without EVENTSTOREDB_USER' },
    { given: { EVENTSTOREDB_USER: 'zhang', EVENTSTOREDB_PASSWORD: 's3cret', EVENTSTOREDB_PASSWORD_FILE: '/x' }, problem: 'both given' },
    { given: { EVENTSTOREDB_USER: 'zhang', EVENTSTOREDB_PASSWORD_FILE: '/nowhere/password' }, problem: '/nowhere/password' },
  ])('that does not fit together is refused: $problem', ({ given, problem }) => {
    const read = () => connectionFromEnvironment({ ...url, ...given });
    expect(read).toThrow(ConnectionSettingsError);
    expect(read).toThrow(problem);
    expect(read).not.toThrow('s3cret');
  });

  it('with an empty file of the password is refused', () => {
    expect(() => connectionFromEnvironment({ ...url, EVENTSTOREDB_USER: 'zhang', EVENTSTOREDB_PASSWORD_FILE: fileWith('\n') })).toThrow('is empty');
  });
});
