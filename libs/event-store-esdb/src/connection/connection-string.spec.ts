import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConnectionSettingsError, User } from '../index.js';
import { resolveSettings } from './resolve-settings.js';

const password = 'Tr0ub4dor&3';
const encoded = encodeURIComponent(password);

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'esdb-connection-'));
  file = join(folder, 'ca.pem');
  writeFileSync(file, 'PEM');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a connection string', () => {
  it('names one node, several, or a DNS name of all, with TLS unless it says otherwise', () => {
    expect(resolveSettings('esdb://node1')).toMatchObject({ seeds: 'node', hosts: [{ address: 'node1', port: 2113 }], tls: { authority: undefined } });
    expect(resolveSettings('esdb://a:1,b:2,c/?tls=false')).toMatchObject({ seeds: 'gossip', hosts: [{ port: 1 }, { port: 2 }, { port: 2113 }], tls: undefined });
    expect(resolveSettings('esdb+discover://cluster.example:2113')).toMatchObject({ seeds: 'dns', hosts: [{ address: 'cluster.example' }] });
  });

  it('carries the settings of the client that do not break a promise', () => {
    const settings = resolveSettings('esdb://a,b?maxDiscoverAttempts=3&discoveryInterval=20&gossipTimeout=2&KeepAliveInterval=15000&keepalivetimeout=9000&connectionName=zhubao%201');
    expect(settings).toMatchObject({
      discovery: { maxDiscoverAttempts: 3, discoveryIntervalMs: 20, gossipTimeoutSeconds: 2 },
      keepAliveIntervalMs: 15_000,
      keepAliveTimeoutMs: 9_000,
      connectionName: 'zhubao 1',
    });
  });

  it('names the certificates of an authority and of a user by their files', () => {
    expect(resolveSettings(`esdb://a?tlsCAFile=${encodeURIComponent(file)}`).tls?.authority?.toString()).toBe('PEM');
    const { tls } = resolveSettings(`esdb://a?userCertFile=${encodeURIComponent(file)}&userKeyFile=${encodeURIComponent(file)}`);
    expect(tls?.userCertificate?.key.toString()).toBe('PEM');
  });

  it('may hold user and password, encoded; apart from it is better', () => {
    expect(resolveSettings(`esdb://zh%40ang:${encoded}@a`).user?.credentials()).toEqual({ username: 'zh@ang', password });
    expect(resolveSettings('esdb://a', new User('zhang', password)).user?.name).toBe('zhang');
  });

  it.each([
    { text: 'http://a', problem: 'begin with esdb://' },
    { text: 'esdb:/a', problem: 'begin with esdb://' },
    { text: 'esdb://', problem: 'one of its hosts' },
    { text: 'esdb://a:port', problem: 'one of its hosts' },
    { text: 'esdb://a:99999', problem: 'one of its hosts' },
    { text: 'esdb://a b', problem: 'one of its hosts' },
    { text: 'esdb+discover://a,b', problem: 'one DNS name' },
    { text: 'esdb://a/b', problem: 'only "?key=value' },
    { text: 'esdb://a?tls', problem: 'not "key=value"' },
    { text: 'esdb://a?tls=no', problem: '"tls" must be' },
    { text: 'esdb://a?tls=true&TLS=true', problem: 'twice' },
    { text: 'esdb://a?tlsVerify=true', problem: '"tlsverify" is not known' },
    { text: 'esdb://a?defaultDeadline=5', problem: 'not known' },
    { text: 'esdb://a?tlsVerifyCert=false', problem: 'tlsCAFile' },
    { text: 'esdb://a?throwOnAppendFailure=false', problem: 'wrong revision' },
    { text: 'esdb://a?nodePreference=follower', problem: 'may lag behind' },
    { text: 'esdb://a?keepAliveInterval=500', problem: 'from 10000' },
    { text: 'esdb://a?maxDiscoverAttempts=0', problem: 'from 1' },
    { text: 'esdb://a?gossipTimeout=2.5', problem: 'whole number' },
    { text: 'esdb://a?connectionName=%E0%A4%A', problem: 'is not encoded' },
    { text: 'esdb://a?tlsCAFile=/nowhere/ca.pem', problem: '/nowhere/ca.pem' },
    { text: 'esdb://a?userCertFile=/nowhere/user.crt', problem: '"userCertFile" cannot be read' },
    { text: `esdb://u:${encoded}@a?tls=false`, problem: 'a user needs TLS' },
  ])('is refused as $text', ({ text, problem }) => {
    expect(() => resolveSettings(text)).toThrow(ConnectionSettingsError);
    expect(() => resolveSettings(text)).toThrow(problem);
  });

  it('is refused with a certificate without its key, a certificate and a password, or two users', () => {
    const path = encodeURIComponent(file);
    expect(() => resolveSettings(`esdb://a?userCertFile=${path}`)).toThrow('go together');
    expect(() => resolveSettings(`esdb://a?tls=false&tlsCAFile=${path}`)).toThrow('nothing is encrypted');
    expect(() => resolveSettings(`esdb://u:p@a?userCertFile=${path}&userKeyFile=${path}`)).toThrow('leave one out');
    expect(() => resolveSettings(`esdb://u:${encoded}@a`, new User('u', 'other'))).toThrow('leave one out');
  });
});

describe('a password', () => {
  it.each([
    `esdb://zhang:${password}@a@b`,
    `esdb://zhang:${password}`,
    `esdb://zhang:${password}@a:port`,
    `esdb://zhang:${password}@a?tls=maybe`,
    `esdb://zhang:${password}?x@a`,
    `esdb://zhang:${password}/x@a?tls=true`,
    `esdb://zhang:%${password}@a`,
    `esdb://zhang:${password}:more@a`,
    `esdb://:${password}@a`,
    `esdb//zhang:${password}@a`,
    `esdb://zhang:${password}@a?unknown=1`,
    `esdb://a?password=${password}`,
    `esdb://a?tls=true&${password}=1`,
  ])('is not shown by what is wrong with %#', (text) => {
    let error: unknown;
    try {
      resolveSettings(text);
    } catch (cause) {
      error = cause;
    }
    expect(error).toBeInstanceOf(ConnectionSettingsError);
    const shown = inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error) + (error instanceof Error ? error.stack : '');
    expect(shown).not.toContain(password);
    expect(shown).not.toContain('Tr0ub4dor');
  });

  it('is not shown by settings that are dumped', () => {
    const settings = resolveSettings(`esdb://zhang:${encoded}@a`);
    for (const shown of [inspect(settings, { depth: 10, showHidden: true }), JSON.stringify(settings), `${settings.user}`, settings.shown]) {
      expect(shown).not.toContain('Tr0ub4dor');
    }
    expect(settings.shown).toBe('esdb://a:2113');
  });
});
