import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongoOptionsOf } from './index.js';

describe('the environment', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'password-'));
    file = join(folder, 'password');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const url = 'mongodb://db1/zhubao';

  it('names no server unless it has an address', () => {
    expect(mongoOptionsOf({})).toBeUndefined();
    expect(mongoOptionsOf({ MONGODB_URL: '', MONGODB_USERNAME: 'li' })).toBeUndefined();
  });

  it('gives the address alone, or with user and password', () => {
    expect(mongoOptionsOf({ MONGODB_URL: url })).toEqual({ url });
    expect(mongoOptionsOf({ MONGODB_URL: url, MONGODB_USERNAME: 'li', MONGODB_PASSWORD: 'secret' })).toEqual({ url, username: 'li', password: 'secret' });
  });

  it('takes the password from the first line of a file, blanks and all', () => {
    writeFileSync(file, ' 密 secret \nsecond line\n');
    expect(mongoOptionsOf({ MONGODB_URL: url, MONGODB_USERNAME: 'li', MONGODB_PASSWORD_FILE: file })).toEqual({ url, username: 'li', password: ' 密 secret ' });
  });

  it('refuses a password that is given twice, and a file without one, naming it', () => {
    const options = { MONGODB_URL: url, MONGODB_USERNAME: 'li', MONGODB_PASSWORD_FILE: file };
    const refusal = (message: string): unknown => expect.objectContaining({ name: 'ReadModelAddressError', message: expect.stringContaining(message) });
    expect(() => mongoOptionsOf(options)).toThrow(refusal(file));
    writeFileSync(file, '\nsecret');
    expect(() => mongoOptionsOf(options)).toThrow(refusal(file));
    expect(() => mongoOptionsOf({ ...options, MONGODB_PASSWORD: 'secret' })).toThrow(refusal('leave one out'));
  });
});
