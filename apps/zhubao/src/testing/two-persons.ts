import { type Answer, approve, type Preview, previewOfProposal, proposeCommand } from '@zhubao/application';
import { type Actor, civilDate, type Command, type CommandData, type CommandName, FOUR_EYES_BY_DEFAULT, instant, type Rejection } from '@zhubao/domain';
import type { Line } from './diary.js';
import type { LiveEngine } from './live-engine.js';

/** Somebody else of the same role and house. */
export function secondPerson(actor: Actor): Actor {
  return { ...actor, user: `${actor.user}-second` };
}

export function needsTwo({ command }: Line): boolean {
  return FOUR_EYES_BY_DEFAULT.some((name) => name === command);
}

export function commandOf({ command, commandId, on, at, as, data }: Line): Command {
  return { name: command as CommandName, commandId, on: civilDate(on), recordedAt: instant(at), actor: as, evidence: [], data: data as CommandData[CommandName] };
}

/** What became of a line that two persons took together. */
export interface TakenByTwo {
  readonly proposed: Answer;
  readonly preview?: Preview | Rejection;
  readonly approved?: Answer;
}

/** An id that only this line's approval has. */
export function approvalId(commandId: string): string {
  return commandId.replace(/^.{4}/, 'a99e');
}

/** One proposes, the other looks at the preview and approves it. */
export async function takeByTwo(live: LiveEngine, line: Line): Promise<TakenByTwo> {
  const { engine } = live;
  live.tell(line.at);
  const proposed = await proposeCommand(engine, commandOf(line));
  if (proposed.rejected) return { proposed };
  const preview = await previewOfProposal(engine, line.commandId);
  if (!('digest' in preview)) return { proposed, preview };
  const { position, digest } = preview;
  const approved = await approve(engine, {
    commandId: approvalId(line.commandId), actor: secondPerson(line.as), recordedAt: instant(line.at), data: { proposalId: line.commandId, preview: { position, digest } },
  });
  return { proposed, preview, approved };
}
