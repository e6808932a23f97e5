import { instantFromEpochMs } from '@zhubao/domain';
import { checkScenarios, currentReport, ScenarioRunner, type ScenarioResult, ScriptedClock } from '@zhubao/application';
import type { Report } from '@zhubao/domain';
import { locateToWrite, openStores, openTemporaryStores, type OpenStores } from '@zhubao/stores';
import { EXIT } from '../terminal/failure.js';
import { Progress } from '../terminal/progress.js';
import { printReport } from '../terminal/report-tables.js';
import { withEngine } from './with-engine.js';

export interface RunOptions {
  readonly store?: string;
  readonly readModels?: string;
  readonly keys?: string;
  readonly json?: boolean;
}

/** `zhubao run FILE…`: whole files are looked through first, then run, then the report is given. */
export async function run(files: readonly string[], options: RunOptions): Promise<void> {
  const lines = await checkScenarios(files);
  const named = options.store ?? process.env['ZHUBAO_STORE'];
  const stores = named === undefined ? await openTemporaryStores() : await openStores(locateToWrite(options), 'deferred');
  try {
    const { result, report } = await runInto(stores, files, lines);
    if (options.json) process.stdout.write(`${JSON.stringify(asJson(result, report, files.length > 1), null, 2)}\n`);
    else printRun(result, report);
    process.exitCode = result.unexpected.length > 0 ? EXIT.no : EXIT.done;
  } finally {
    await stores.close();
  }
}

export async function runInto(stores: OpenStores, files: readonly string[], lines: number): Promise<{ readonly result: ScenarioResult; readonly report: Report }> {
  const clock = new ScriptedClock(instantFromEpochMs(0));
  return withEngine(stores, { clock, followers: 'on-demand' }, async ({ engine, bus }) => {
    const progress = new Progress('running', lines);
    const result = await new ScenarioRunner(engine, clock, bus).run(files, (done) => progress.update(done));
    progress.end();
    await stores.flush();
    await engine.rest();
    // What it says of refused lines is for people; the report names nobody.
    return { result: await engine.persons.reveal(result), report: await currentReport(engine) };
  });
}

function asJson({ accepted, rejected, unexpected }: ScenarioResult, report: Report, severalFiles: boolean): object {
  const named = <T extends { readonly file: string }>({ file, ...line }: T): object => (severalFiles ? { file, ...line } : line);
  return { accepted, rejected: rejected.map(named), unexpected: unexpected.map(named), report };
}

function printRun({ accepted, rejected, unexpected }: ScenarioResult, report: Report): void {
  const asked = rejected.filter(({ expected }) => expected).length;
  process.stdout.write(`${accepted} lines accepted, ${asked} refused as expected, ${unexpected.length} unexpected\n`);
  for (const { file, line, command, code, articles, message, messageZh } of unexpected) {
    process.stdout.write(`  ${file}:${line} ${command}: ${code ?? 'ACCEPTED'} ${articles.join(', ')}\n    ${message}\n    ${messageZh}\n`);
  }
  process.stdout.write('\n');
  printReport(report);
}
