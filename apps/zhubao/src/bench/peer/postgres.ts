import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface Postgres {
  readonly url: string;
  readonly program: string;
  stop(): Promise<void>;
}

const FOLDERS = ['/usr/lib/postgresql/15/bin', '/usr/local/pgsql/bin', '/usr/local/bin', '/usr/bin'];
const PATIENCE_MS = 20_000;
const SESSIONS_END_MS = 5_000;

/** A PostgreSQL on the loopback that is gone with the benchmark: durable commits, everything else as it comes. */
export async function startPostgres(folder: string): Promise<Postgres | string> {
  const bin = FOLDERS.find((each) => existsSync(join(each, 'initdb')) && existsSync(join(each, 'postgres')));
  if (bin === undefined) return 'PostgreSQL is not installed';
  const owner = unprivileged();
  if (owner === undefined) return 'PostgreSQL does not run as root, and there is no user "postgres"';
  const data = mkdtempSync(join(tmpdir(), 'zhubao-bench-pg-'));
  mkdirSync(folder, { recursive: true });
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(data, owner.uid, owner.gid);
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'zhubao', '-A', 'trust', '-E', 'UTF8', '--no-locale'], { ...owner, encoding: 'utf8', cwd: data });
  if (made.status !== 0) {
    rmSync(data, { recursive: true, force: true });
    return `initdb failed: ${made.stderr.trim().split('\n').at(-1) ?? ''}`;
  }
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${data}`, 'synchronous_commit=on', 'fsync=on', 'max_connections=100', 'logging_collector=off'];
  const program = join(bin, 'postgres');
  const server = spawn(program, ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], { ...owner, cwd: data, stdio: 'ignore' });
  // Whatever ends this process ends the server: `exit` does not come by itself after a signal.
  const endHard = (): void => void server.kill('SIGQUIT');
  const endBySignal = (): void => process.exit(1);
  process.once('exit', endHard).once('SIGINT', endBySignal).once('SIGTERM', endBySignal);
  const stop = async (): Promise<void> => {
    process.off('exit', endHard).off('SIGINT', endBySignal).off('SIGTERM', endBySignal);
    await ended(server);
    rmSync(data, { recursive: true, force: true });
  };
  if (!(await answers(bin, port, server))) {
    await stop();
    return `PostgreSQL did not answer within ${PATIENCE_MS / 1_000} s`;
  }
  return { url: `postgresql://zhubao@127.0.0.1:${port}/postgres`, program, stop };
}

/** The database refuses to run as root. */
function unprivileged(): { readonly uid?: number; readonly gid?: number } | undefined {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): string => execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    return { uid: Number(id('-u')), gid: Number(id('-g')) };
  } catch {
    // `id` fails when there is no such user.
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port is free on the loopback');
  return address.port;
}

async function answers(bin: string, port: number, server: ChildProcess): Promise<boolean> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline && server.exitCode === null) {
    if (spawnSync(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]).status === 0) return true;
    await delay(100);
  }
  return false;
}

/** Lets sessions that are closing come to their end, then ends what is left; the files stay whole either way. */
async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  const late = setTimeout(() => server.kill('SIGINT'), SESSIONS_END_MS);
  await exit;
  clearTimeout(late);
}
