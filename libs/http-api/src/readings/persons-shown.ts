import type { Engine } from '@zhubao/application';
import { replaceSealedPersons, type Role } from '@zhubao/domain';
import type { Viewer } from '../access/viewer.js';

/** Roles whose work needs to know who somebody is; what of it they are shown at all is each reading's matter. */
const ACQUAINTED: readonly Role[] = ['OFFICE', 'BANK', 'LEADING_GROUP', 'AUDITOR'];

const WITHHELD = '（个人信息 personal data）';

/** The last step before an answer leaves, in the text of its JSON: names for those who work with persons, and for others not even a pseudonym. */
export async function personsShownInText({ persons }: Pick<Engine, 'persons'>, { role }: Viewer, answer: string): Promise<string> {
  return ACQUAINTED.includes(role) ? persons.revealText(answer) : replaceSealedPersons(answer, () => WITHHELD);
}

export async function personsShown<T>(engine: Pick<Engine, 'persons'>, viewer: Viewer, answer: T): Promise<T> {
  return JSON.parse(await personsShownInText(engine, viewer, JSON.stringify(answer))) as T;
}
