import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openKeys, openKeysForReading } from './open-keys.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const keysAt = (name: string) => ({ kind: 'sqlite', path: join(folder, name) }) as const;

function masterKeyFile(content: string, mode = 0o600): NodeJS.ProcessEnv {
  const path = join(folder, 'personal.key');
  writeFileSync(path, content);
  chmodSync(path, mode);
  return { ZHUBAO_PERSONAL_KEY_FILE: path };
}

describe('the keys of persons', () => {
  it('are made where they are to be written, with the folder for them', async () => {
    await (await openKeys(keysAt('new/keys.sqlite'), {})).close();
    expect(existsSync(join(folder, 'new/keys.sqlite'))).toBe(true);
  });

  it('are not made by who reads', async () => {
    expect(await openKeysForReading(keysAt('keys.sqlite'))).toBeUndefined();
    expect(await openKeysForReading(undefined)).toBeUndefined();
    expect(existsSync(join(folder, 'keys.sqlite'))).toBe(false);
  });

  it('are wrapped under the master key that the environment names', async () => {
    const environment = masterKeyFile(`${Buffer.alloc(32, 7).toString('base64')}\n`);
    await (await openKeys(keysAt('keys.sqlite'), environment)).close();
    await expect(openKeys(keysAt('keys.sqlite'), {})).rejects.toThrow('wrapped under a master key');
    await (await openKeys(keysAt('keys.sqlite'), environment)).close();
  });

  it.each([
    ['too short', Buffer.alloc(31).toString('base64'), 0o600, 'has 31 bytes; it must have 32'],
    ['read by others', Buffer.alloc(32).toString('base64'), 0o644, 'Others may read the master key file'],
  ])('are not opened with a master key that is %s', async (_what, content, mode, said) => {
    await expect(openKeys(keysAt('keys.sqlite'), masterKeyFile(content, mode))).rejects.toThrow(said);
    expect(existsSync(join(folder, 'keys.sqlite'))).toBe(false);
  });
});
