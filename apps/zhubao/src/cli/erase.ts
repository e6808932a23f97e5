import { randomUUID } from 'node:crypto';
import { type Answer, erasePerson, systemClock, validateActor, validateCommandData, type WhomToErase } from '@zhubao/application';
import { locateToWrite, openStores } from '@zhubao/stores';
import { EXIT } from '../terminal/failure.js';
import type { LogOptions } from './with-log.js';
import { withEngine } from './with-engine.js';

export interface EraseOptions extends LogOptions {
  readonly person?: string;
  readonly subject?: string;
  readonly decision: string;
  readonly reason: string;
  readonly by: string;
  readonly json?: boolean;
}

/** `zhubao erase --person NAME --decision ID`: deletes the key of a person, after which no view shows the name and every proof still holds. */
export async function erase({ person, subject, decision, reason, by, json = false, ...options }: EraseOptions): Promise<void> {
  const whom = whomOf(person, subject);
  const subjectId = 'subjectId' in whom ? whom.subjectId : '0'.repeat(32);
  const faults = [validateCommandData('ErasePersonalData', { subjectId, reason, decisionId: decision }), validateActor({ user: by, role: 'OFFICE', org: 'office' })].flatMap((read) => (read.ok ? [] : read.faults));
  if (faults.length > 0) throw new RangeError(faults.map(({ field, problem, problemZh }) => `${field} ${problemZh} / ${problem}`).join('; '));
  const stores = await openStores(locateToWrite(options), 'on-disk');
  try {
    const answer = await withEngine(stores, { clock: systemClock, followers: stores.soleWriter ? 'on-demand' : 'elsewhere' }, ({ engine, bus }) =>
      erasePerson(engine, bus, { whom, reason, decisionId: decision, actor: { user: by, role: 'OFFICE', org: 'office' }, commandId: randomUUID() }));
    if (json) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    else tell(answer, decision);
    process.exitCode = answer.rejected ? EXIT.no : EXIT.done;
  } finally {
    await stores.close();
  }
}

function tell(answer: Answer, decisionId: string): void {
  if (answer.rejected) process.stdout.write(`${answer.code}: ${answer.zh}\n  ${answer.en}\n`);
  else process.stdout.write(`已删除。密钥已销毁，依据 ${decisionId}；密钥库的旧备份须另行销毁。\nErased under ${decisionId}: the key is destroyed (${answer.stream}/${answer.revision}). Older backups of the key store are yours to destroy.\n`);
}

function whomOf(person: string | undefined, subjectId: string | undefined): WhomToErase {
  if (person !== undefined && subjectId === undefined) return { person };
  if (person === undefined && subjectId !== undefined) return { subjectId };
  throw new RangeError('请指明删除何人：--person 姓名，或 --subject 标识。 / Say who is to be erased: --person NAME, or --subject ID.');
}
