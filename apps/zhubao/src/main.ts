import { keepHeapsTight } from '@zhubao/stores/heap-growth';
import { Command } from 'commander';
import { EXIT, fail } from './terminal/failure.js';

const STORE = ['--store <url>', 'the log: sqlite:PATH, esdb://… or esdb+discover://… (default sqlite:.zhubao/log.sqlite, or ZHUBAO_STORE)'] as const;
const READ_MODELS = ['--read-models <url>', 'the read models: sqlite:PATH or mongodb://… (default: beside a log on this machine, or ZHUBAO_READ_MODELS)'] as const;
const KEYS = ['--keys <url>', 'the keys that names of persons are sealed with: sqlite:PATH (default: beside a log on this machine, or ZHUBAO_KEYS)'] as const;
const AS_OF = ['--as-of <date>', 'business date up to which things took effect'] as const;
const KNOWN_AT = ['--known-at <instant>', 'instant up to which things were known'] as const;
const SIGNING_KEYS = ['--key <file...>', 'the keys to sign with (or ZHUBAO_SIGNING_KEY_FILE, ZHUBAO_SIGNING_KEY)'] as const;
const ORIGIN = ['--origin <name>', 'what who signs calls the log (or ZHUBAO_ORIGIN); "zhubao" by default'] as const;
const ACCOUNTS = ['--accounts <folder>', 'folder of local accounts and of the key of their tokens (default: "access" beside a log on this machine, or ZHUBAO_ACCOUNTS)'] as const;
const JSON_OUT = ['--json', 'JSON on stdout, for machines'] as const;

/** Each command is loaded when it is given: a report need not wait for what a server is made of. */
function late<Given extends readonly unknown[]>(load: () => Promise<(...given: Given) => void | Promise<void>>): (...given: Given) => Promise<void> {
  return async (...given) => (await load())(...given);
}

keepHeapsTight();
const zhubao = new Command('zhubao').description('Loan-guarantee pools (助保贷): run scenarios, report at any point in time, serve').showHelpAfterError()
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.done : EXIT.unusable));

zhubao.command('run').argument('<file...>', 'scenario files, JSON Lines').description('run scenarios into a fresh temporary store, or into the named one')
  .option(...STORE).option(...KEYS).option(...READ_MODELS).option(...JSON_OUT).action(late(async () => (await import('./cli/run.js')).run));
zhubao.command('report').description('the figures, now or at a point in time')
  .option(...STORE).option(...READ_MODELS).option(...AS_OF).option(...KNOWN_AT).option(...JSON_OUT).action(late(async () => (await import('./cli/report.js')).report));
zhubao.command('diff').description('what changed between two points in time, and the events that did it')
  .requiredOption('--from <point>', 'AS-OF[@KNOWN-AT]: 2026-03-31 as known now, 2026-03-31@2026-04-02 as known at the end of that day, @2026-04-02 as all was seen then')
  .requiredOption('--to <point>', 'the other end, written alike').option(...STORE).option(...READ_MODELS).option(...JSON_OUT).action(late(async () => (await import('./cli/diff.js')).diff));
zhubao.command('restate').description('day closes whose first reported figures stand otherwise as known now, and the late events that did it')
  .requiredOption('--from <date>', 'first day close').requiredOption('--to <date>', 'last day close')
  .option(...STORE).option(...READ_MODELS).option(...KNOWN_AT).option(...JSON_OUT).action(late(async () => (await import('./cli/restate.js')).restate));
zhubao.command('rehearse').description('what a new version of the rules would have decided of the past; nothing is written')
  .requiredOption('--policy <file>', 'the candidate, a policy file (JSON)').option('--from <date>', 'first business day that is decided anew').option('--to <date>', 'last one')
  .option('--limit <n>', 'list at most so many decisions that differ', '50').option(...STORE).option(...JSON_OUT).action(late(async () => (await import('./cli/rehearse.js')).rehearse));
zhubao.command('history').argument('<loan>').description('every event that touched a loan, with balances beside it')
  .option(...STORE).option(...KEYS).option(...READ_MODELS).option(...AS_OF).option(...KNOWN_AT).option(...JSON_OUT).action(late(async () => (await import('./cli/history.js')).history));
zhubao.command('explain').argument('<loan>').description('why each fen of a loan went where it went')
  .option(...STORE).option(...KEYS).option(...AS_OF).option(...KNOWN_AT).option(...JSON_OUT).action(late(async () => (await import('./cli/explain.js')).explain));
zhubao.command('verify').description('prove the log, the invariants and the read models')
  .option(...STORE).option(...READ_MODELS).option('--checkpoint <file>', 'a signed checkpoint that was kept: the log must begin with the events of then')
  .option('--key <key...>', 'public keys (NAME+ID+KEY) that may have signed it')
  .option('--bundle <file>', 'no store: an evidence bundle that "zhubao export" made')
  .option('--proof <file>', 'no store: what "zhubao prove" made').option('--since <file>', 'the earlier checkpoint of a proof that the log has only grown').option(...JSON_OUT).action(late(async () => (await import('./cli/verify.js')).verify));
zhubao.command('audits').description('day closes as they were audited and signed, and apart from them what late facts show of past days')
  .option(...STORE).option(...JSON_OUT).action(late(async () => (await import('./cli/audits.js')).audits));
zhubao.command('reads').description('what auditors and regulators have read through the API, the newest first')
  .option('--user <user>', 'one user alone').option('--from <moment>', 'an instant, or a day as it begins').option('--to <moment>', 'an instant, or a day as it ends')
  .option('--limit <n>', 'at most so many', '100').option(...STORE).option(...READ_MODELS).option(...JSON_OUT).action(late(async () => (await import('./cli/reads.js')).reads));
zhubao.command('checkpoint').description('sign how many events the log holds and the root of their tree, to be kept elsewhere')
  .option(...SIGNING_KEYS).option(...ORIGIN)
  .option('--recorded [day]', 'sign nothing: show what was signed at the newest day close, or at that of a day').option('--out <file>', 'where to write it; stdout by default')
  .option(...STORE).option(...READ_MODELS).action(late(async () => (await import('./cli/checkpoint.js')).checkpoint));
zhubao.command('prove').description('prove that an event is under a signed checkpoint, or that the log has only grown since one')
  .requiredOption('--checkpoint <file>', 'the signed checkpoint').option('--event <place>', 'the event: STREAM/REVISION').option('--since <file>', 'the earlier checkpoint')
  .option('--out <file>', 'where to write it; stdout by default').option(...STORE).option(...READ_MODELS).action(late(async () => (await import('./cli/prove.js')).prove));
zhubao.command('export').description('write an evidence bundle: events, proofs, checkpoint and figures, to be verified without the log')
  .option('--loan <id>', 'a loan, with all that its decisions rest on').option('--all', 'the whole log').requiredOption('--out <file>', 'where to write it')
  .option('--checkpoint <file>', 'the signed checkpoint to rest on; else one is signed now, or the newest of a day close is taken').option(...SIGNING_KEYS).option(...ORIGIN)
  .option(...STORE).option(...READ_MODELS).action(late(async () => (await import('./cli/export.js')).exportBundle));
zhubao.command('erase').description('delete the key that a person\'s name is sealed with, for good, and record that it was decided')
  .option('--person <name>', 'whom, by name or id as it was given').option('--subject <id>', 'whom, by the subject id of a sealed name')
  .requiredOption('--decision <id>', 'the decision of the leading group that orders it').option('--reason <text>', 'why', '应本人要求 / at the person\'s request')
  .option('--by <user>', 'the account of the Office that it is recorded under', 'cli').option(...STORE).option(...READ_MODELS).option(...KEYS).option(...JSON_OUT).action(late(async () => (await import('./cli/erase.js')).erase));
zhubao.command('cosign').argument('<file>', 'a checkpoint').description('sign a checkpoint as a witness who saw it now')
  .requiredOption('--log-key <key>', 'the public key (NAME+ID+KEY) that the log signs with').requiredOption('--key <file>', 'the key of the witness').option('--out <file>', 'where to write it; stdout by default').action(late(async () => (await import('./cli/checkpoint.js')).cosign));
const key = zhubao.command('key').description('keys for checkpoints');
key.command('new').argument('<name>', 'whose key it is').description('make a key; its public half goes to stdout')
  .requiredOption('--out <file>', 'a new file for the secret half').option('--witness', 'to cosign with').action(late(async () => (await import('./cli/key.js')).newKey));
key.command('show').argument('<file>', 'the secret half').description('the public half of a key').action(late(async () => (await import('./cli/key.js')).showKey));
zhubao.command('rebuild').argument('[name...]', 'read models; all by default').description('rebuild read models beside the live ones, then switch')
  .option(...STORE).option(...READ_MODELS).action(late(async () => (await import('./cli/rebuild.js')).rebuild));
zhubao.command('copy').description('copy a whole log into another store, event by event, and compare')
  .requiredOption('--from <url>', 'the log to copy').requiredOption('--to <url>', 'an empty one, or a copy that was begun').action(late(async () => (await import('./cli/copy.js')).copy));
zhubao.command('seed').description('write the demonstration year').option(...STORE).option(...KEYS).option(...READ_MODELS).action(late(async () => (await import('./cli/seed.js')).seed));
zhubao.command('serve').description('processes, projections and health in one process')
  .option(...STORE).option(...KEYS).option(...READ_MODELS)
  .option('--host <host>', 'address to listen on (default 127.0.0.1, or ZHUBAO_HOST)').option('--port <port>', 'port to listen on; 0 for any that is free (default 3000, or ZHUBAO_PORT)')
  .option('--followers <where>', 'read models and processes: "here", or "elsewhere" by workers (default here, or ZHUBAO_FOLLOWERS)')
  .option('--log-level <level>', 'least of what is logged: trace, debug, info, warn, error, fatal, silent (default info, or ZHUBAO_LOG_LEVEL)')
  .option('--signing-key <file...>', 'keys that sign the log at each day close (or ZHUBAO_SIGNING_KEY_FILE, ZHUBAO_SIGNING_KEY)').option(...ORIGIN)
  .option(...ACCOUNTS)
  .option('--oidc-issuer <url>', 'identity provider whose tokens are taken, instead of local accounts (or ZHUBAO_OIDC_ISSUER)')
  .option('--oidc-audience <name>', 'what its tokens for this API are made out to (or ZHUBAO_OIDC_AUDIENCE)')
  .option('--oidc-role-claim <name>', 'claim that holds the role (or ZHUBAO_OIDC_ROLE_CLAIM); "zhubao_role" by default')
  .option('--oidc-org-claim <name>', 'claim that holds the organisation, of a bank its bankId (or ZHUBAO_OIDC_ORG_CLAIM); "zhubao_org" by default')
  .option('--behind-tls', 'something before it speaks TLS with callers (or ZHUBAO_BEHIND_TLS=yes)')
  .option('--no-day-opening', 'business days do not open by themselves, at 00:00 in Shanghai')
  .option('--rehearsal', 'for exercises, never in earnest: scenarios may be uploaded, which tell the time and who acts')
  .option('--seed', 'write the demonstration year first when there is no log').action(late(async () => (await import('./cli/serve.js')).serve));

const accounts = zhubao.command('accounts').description('local accounts, while no server runs on them');
accounts.command('list').description('who has one').option(...STORE).option(...ACCOUNTS).option(...JSON_OUT).action(late(async () => (await import('./cli/accounts.js')).listAccounts));
accounts.command('add').argument('<user>').description('make one; its one-time password is shown this once')
  .requiredOption('--role <role>', 'OFFICE, BANK, LEADING_GROUP, TREASURY, AUDITOR, REGULATOR or ADMIN').requiredOption('--org <org>', 'its organisation; of a bank, its bankId')
  .option(...STORE).option(...ACCOUNTS).option(...JSON_OUT).action(late(async () => (await import('./cli/accounts.js')).addAccount));
accounts.command('reset').argument('<user>').description('a new one-time password, which also lets a disabled account in again')
  .option(...STORE).option(...ACCOUNTS).option(...JSON_OUT).action(late(async () => (await import('./cli/accounts.js')).resetAccount));
accounts.command('disable').argument('<user>').description('let nobody in by it').option(...STORE).option(...ACCOUNTS).action(late(async () => (await import('./cli/accounts.js')).disableAccount));
accounts.command('changes').description('who made, changed or disabled one, the newest first').option(...STORE).option(...ACCOUNTS).option(...JSON_OUT).action(late(async () => (await import('./cli/accounts.js')).listAccountChanges));

// A reader that has seen enough (`| head`) ends the output, not the program with a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exitCode = EXIT.done;
});
zhubao.command('bench').description('this engine, its peer and the bare limit side by side, and each adapter beside its bare client, on this machine')
  .option('--size <size>', 'commands of a writing run and events of the logs that are read: 10k, 100k, 1m', '10k')
  .option('--growth-from <size>', 'measure P1 to P7 at this size, too: what an operation costs more at the larger one')
  .option('--runs <n>', 'runs, beside one that warms up', '3').option('--only <ids>', 'some of P1,P2,P3,P4,P5,P6,P7,P8,P10,run,A1,A2,A3')
  .option('--no-peer', 'without the peer').option('--json <file>', 'write the figures as JSON')
  .option('--doc <file>', 'write them as a document').action(late(async () => (await import('./bench/bench.js')).bench));

await zhubao.parseAsync().catch(fail);
