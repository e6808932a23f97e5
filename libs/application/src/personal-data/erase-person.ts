import type { CommandBus } from '@nestjs/cqrs';
import { type Actor, type CivilDate, reject } from '@zhubao/domain';
import { ExecuteCommand } from '../commands/execute-command.js';
import type { Answer } from '../engine/answer.js';
import type { Engine } from '../engine/engine.js';

/** Whom to erase: by name as it was given, or by the subject id of sealed names. */
export type WhomToErase = { readonly person: string } | { readonly subjectId: string };

export interface ErasureRequest {
  readonly whom: WhomToErase;
  readonly reason: string;
  /** Decision of the leading group that orders it. */
  readonly decisionId: string;
  readonly actor: Actor;
  /** UUID; the same one again gets the first answer again. */
  readonly commandId: string;
  readonly on?: CivilDate;
}

/** Records the erasure and deletes the key. Refused with UNKNOWN where nothing is known of such a person, so that a slip of the pen is not recorded as done. */
export async function erasePerson(engine: Engine, bus: CommandBus, { whom, reason, decisionId, actor, commandId, on }: ErasureRequest): Promise<Answer> {
  const subjectId = 'subjectId' in whom ? whom.subjectId : await engine.persons.subjectOf(whom.person);
  if (!(await engine.persons.isKnown(subjectId))) return reject('UNKNOWN', { what: 'person', id: 'person' in whom ? whom.person : subjectId });
  return bus.execute<ExecuteCommand, Answer>(new ExecuteCommand('ErasePersonalData', { subjectId, reason, decisionId }, actor, commandId, on));
}
