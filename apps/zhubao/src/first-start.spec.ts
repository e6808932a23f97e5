import { execFile, spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EsdbDouble } from '@zhubao/event-store-esdb-double';
import { openLog } from '@zhubao/stores';
import { temporaryFolder } from './testing/temporary-files.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DOCKER = `${ROOT}docker/`;
const run = promisify(execFile);
const hasTools = ['openssl', 'bash'].every((tool) => spawnSync(tool, ['--help'], { stdio: 'ignore' }).error === undefined);
/** Seven keys are looked for by chance. */
const KEYS_MS = 60_000;
const there = temporaryFolder();
const certificates = there('certificates');
const secrets = there('secrets');
const authority = `${certificates}/trust/ca.crt`;
const secret = (name: string): string => readFileSync(`${secrets}/${name}`, 'utf8').trim();

/** The part of a server that knows users; the double knows streams. */
class Users {
  readonly passwords = new Map<string, string>();
  readonly #server: Server;

  constructor(tls: { readonly key: string; readonly cert: string }, admin: string) {
    const authorization = `Basic ${Buffer.from(`admin:${admin}`).toString('base64')}`;
    this.#server = createServer(tls, (request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
        const body: Record<string, string> = JSON.parse(Buffer.concat(parts).toString());
        response.writeHead(request.headers.authorization === authorization ? this.#answer(request.url ?? '', body) : 401).end();
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    const { port } = this.#server.address() as AddressInfo;
    return `https://localhost:${port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(path: string, { loginName = '', password = '', newPassword = '' }: Record<string, string>): number {
    const known = /^\/users\/([a-z]+)\/command\/reset-password$/u.exec(path)?.[1];
    if (known !== undefined) return this.passwords.has(known) && this.passwords.set(known, newPassword) ? 200 : 404;
    if (path !== '/users') return 404;
    if (this.passwords.has(loginName)) return 409;
    this.passwords.set(loginName, password);
    return 201;
  }
}

(hasTools ? describe : describe.skip)('the first start of a cluster', () => {
  let double: EsdbDouble;
  let users: Users;
  let http: string;

  beforeAll(async () => {
    await run('bash', [`${DOCKER}certificates.sh`, certificates]);
    await run('bash', [`${DOCKER}make-secrets.sh`, secrets]);
    const [key, certificate] = ['key', 'crt'].map((kind) => readFileSync(`${certificates}/eventstoredb/eventstoredb-1.${kind}`, 'utf8'));
    if (key === undefined || certificate === undefined) throw new Error('no certificate was made');
    double = await EsdbDouble.start({ tls: { key, certificate }, users: { admin: secret('eventstoredb_admin'), zhubao: secret('eventstoredb_zhubao') } });
    users = new Users({ key, cert: certificate }, secret('eventstoredb_admin'));
    http = await users.listen();
  }, KEYS_MS);
  afterAll(async () => {
    await double.stop();
    users.close();
  });

  const prepare = (): Promise<{ readonly stdout: string }> =>
    run(process.execPath, [`${ROOT}libs/event-store-esdb/bin/prepare-server.mjs`], {
      env: {
        EVENTSTOREDB_URL: `esdb://${double.address}?tlsCAFile=${authority}`, EVENTSTOREDB_HTTP: http, NODE_EXTRA_CA_CERTS: authority,
        EVENTSTOREDB_ADMIN_PASSWORD_FILE: `${secrets}/eventstoredb_admin`, EVENTSTOREDB_USER: 'zhubao', EVENTSTOREDB_PASSWORD_FILE: `${secrets}/eventstoredb_zhubao`,
      },
    });
  const written = (stream: string): readonly string[] => double.log.events.filter((event) => event.stream === stream).map(({ data }) => Buffer.from(data).toString());

  it('makes certificates once, and passwords that only their reader sees', async () => {
    const before = [readFileSync(authority, 'utf8'), secret('mongodb_admin'), readFileSync(`${certificates}/mongodb/mongodb-2.pem`, 'utf8')];
    await run('bash', [`${DOCKER}certificates.sh`, certificates]);
    await run('bash', [`${DOCKER}make-secrets.sh`, secrets]);
    expect([readFileSync(authority, 'utf8'), secret('mongodb_admin'), readFileSync(`${certificates}/mongodb/mongodb-2.pem`, 'utf8')]).toEqual(before);
    for (const key of [`${certificates}/private/ca.key`, `${certificates}/mongodb/keyfile`, `${certificates}/eventstoredb/eventstoredb-3.key`]) expect(statSync(key).mode & 0o077).toBe(0);
    expect(statSync(secrets).mode & 0o077).toBe(0);
  });

  it('makes the user of the engine, which may read and append, and nothing that takes away', async () => {
    await prepare();
    expect(users.passwords.get('zhubao')).toBe(secret('eventstoredb_zhubao'));
    const [settings] = written('$settings');
    expect(JSON.parse(settings ?? '')).toMatchObject({ $userStreamAcl: { $r: ['zhubao'], $w: ['zhubao'], $d: [], $mw: [] }, $systemStreamAcl: { $r: ['$admins'] } });
    expect(JSON.parse(written('$$$all').at(-1) ?? '')).toMatchObject({ $acl: { $r: ['$admins', 'zhubao'], $mw: ['$admins'] } });
  });

  it('may be repeated, and gives the user its password again', async () => {
    users.passwords.set('zhubao', 'an old one');
    await prepare();
    expect(users.passwords.get('zhubao')).toBe(secret('eventstoredb_zhubao'));
    expect(written('$settings')).toHaveLength(1);
  });

  it('lets the engine in, by the certificates and the password in its file', async () => {
    writeFileSync(there('user'), secret('eventstoredb_zhubao'));
    Object.assign(process.env, { EVENTSTOREDB_USER: 'zhubao', EVENTSTOREDB_PASSWORD_FILE: there('user') });
    try {
      const log = await openLog({ kind: 'eventstoredb', url: `esdb://${double.address}?tlsCAFile=${authority}` });
      expect(await log.head()).toBeUndefined();
      await log.close();
    } finally {
      delete process.env['EVENTSTOREDB_USER'];
      delete process.env['EVENTSTOREDB_PASSWORD_FILE'];
    }
  });
});
