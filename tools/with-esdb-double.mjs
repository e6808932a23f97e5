// Runs a command beside the test double of EventStoreDB, and gives the command its address as EVENTSTOREDB_URL:
//   npx node tools/with-esdb-double.mjs zhubao bench --only A1,A2
// A server that EVENTSTOREDB_URL already names is used as it is. The double runs in this process, the command in one of its
// own; they speak the real protocol, but the log is in memory and gone at the end. It is for measuring what our side of the
// wire costs and for nothing else: no figure and no test that comes from it is one of a server.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { EsdbDouble } from '../libs/event-store-esdb-double/dist/index.js';

const [command, ...parameters] = process.argv.slice(2);
if (command === undefined) {
  process.stderr.write('Name the command to run: npx node tools/with-esdb-double.mjs COMMAND [PARAMETER…]\n');
  process.exit(2);
}

const double = process.env.EVENTSTOREDB_URL ? undefined : await EsdbDouble.start();
if (double !== undefined) process.stderr.write(`EVENTSTOREDB_URL names a test double, no server: ${double.url}\n`);

const child = spawn(command, parameters, { stdio: 'inherit', env: { ...process.env, ...(double && { EVENTSTOREDB_URL: double.url }) } });
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
const code = await new Promise((resolve) => {
  child.on('error', (error) => {
    process.stderr.write(`${command} cannot be started: ${error.message}\n`);
    resolve(127);
  });
  child.on('exit', (status, signal) => resolve(status ?? 128 + constants.signals[signal]));
});
await double?.stop();
process.exit(code);
