// Makes an EventStoreDB server or cluster ready for the engine: the user that it acts as, and what that user may do.
// It may be repeated at will, and must be after the password of the user was changed.
//   EVENTSTOREDB_URL                  the server, as the engine is told: esdb://…
//   EVENTSTOREDB_HTTP                 one of its nodes, for users: https://HOST:2113
//   EVENTSTOREDB_ADMIN_PASSWORD_FILE  a file that holds the password of "admin"
//   EVENTSTOREDB_USER, EVENTSTOREDB_PASSWORD_FILE  the engine's user, and a file that holds the password
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';

const PATIENCE_MS = 120_000;
const PAUSE_MS = 2_000;
const SETTINGS = '$settings';

const user = setting('EVENTSTOREDB_USER');
const password = contentOf('EVENTSTOREDB_PASSWORD_FILE');
const adminPassword = contentOf('EVENTSTOREDB_ADMIN_PASSWORD_FILE');
const http = setting('EVENTSTOREDB_HTTP');
const connection = setting('EVENTSTOREDB_URL').replace('://', `://admin:${encodeURIComponent(adminPassword)}@`);

/** Reads and writes, and nothing that takes away: no deletion, and no metadata, which could hide events or change these rights. */
const engineOnly = { $r: [user], $w: [user], $d: [], $mr: [user], $mw: [] };
const nobody = { $r: ['$admins'], $w: ['$admins'], $d: ['$admins'], $mr: ['$admins'], $mw: ['$admins'] };
const defaults = { $userStreamAcl: engineOnly, $systemStreamAcl: nobody };

try {
  await patiently('the user', ensureUser);
  const client = EventStoreDBClient.connectionString(connection);
  await patiently('what it may do', () => ensureRights(client));
  process.stdout.write(`${user} reads and appends, and deletes nothing.\n`);
  // The client would wait for a read that was left early.
  process.exit(0);
} catch (error) {
  process.stderr.write(`prepare-server: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function ensureUser() {
  const created = await post('/users', { loginName: user, fullName: 'Zhubao', groups: [], password });
  if (created === 409) {
    const reset = await post(`/users/${encodeURIComponent(user)}/command/reset-password`, { newPassword: password });
    if (reset !== 200) throw new Error(`the server answers ${reset} to a new password for ${user}`);
  } else if (created !== 201) throw new Error(`the server answers ${created} to the new user ${user}`);
}

async function post(path, body) {
  const authorization = `Basic ${Buffer.from(`admin:${adminPassword}`).toString('base64')}`;
  const answer = await fetch(new URL(path, http), { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  await answer.arrayBuffer();
  return answer.status;
}

async function ensureRights(client) {
  if (JSON.stringify(await lastSettings(client)) !== JSON.stringify(defaults)) {
    await client.appendToStream(SETTINGS, jsonEvent({ type: 'update-default-acl', data: defaults }));
  }
  // Whoever follows the log reads $all, which is the administrators' otherwise.
  await client.setStreamMetadata('$all', { acl: { readRoles: ['$admins', user], writeRoles: ['$admins'], deleteRoles: ['$admins'], metaReadRoles: ['$admins', user], metaWriteRoles: ['$admins'] } });
}

async function lastSettings(client) {
  const events = client.readStream(SETTINGS, { direction: 'backwards', fromRevision: 'end', maxCount: 1 });
  try {
    for await (const { event } of events) return event?.data;
  } catch (error) {
    if (error?.type !== 'stream-not-found') throw error;
  }
  return undefined;
}

/** A cluster that has just started elects its leader, and makes its own users, first. */
async function patiently(what, work) {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > until) throw new Error(`${what} could not be made: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      await setTimeout(PAUSE_MS);
    }
  }
}

function setting(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function contentOf(name) {
  return readFileSync(setting(name), 'utf8').replace(/\r?\n$/u, '');
}
