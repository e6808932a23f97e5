import { type Answer, approve, type Preview, previewOfProposal, proposeCommand } from '@zhubao/application';
import { type Actor, FOUR_EYES_BY_DEFAULT, instant, type Rejection, type SeenPreview } from '@zhubao/domain';
import { commandOf } from './claimed-life.js';
import type { Line } from './diary.js';
import type { LiveEngine } from './live-engine.js';

/** Somebody else of the same role and house. */
export function secondPerson(actor: Actor): Actor {
  return { ...actor, user: `${actor.user}-second` };
}

export function needsTwo({ command }: Line): boolean {
  return FOUR_EYES_BY_DEFAULT.some((name) => name === command);
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
  const proposed = await propose(live, line);
  if (proposed.rejected) return { proposed };
  const preview = await previewOfProposal(live.engine, line.commandId);
  return 'digest' in preview ? { proposed, preview, approved: await approveAsShown(live, line, preview) } : { proposed, preview };
}

export function propose(live: LiveEngine, line: Line): Promise<Answer> {
  live.tell(line.at);
  return proposeCommand(live.engine, commandOf(line));
}

export function approveAsShown({ engine }: LiveEngine, { commandId, as, at }: Line, { position, digest }: SeenPreview, { by = secondPerson(as), under = approvalId(commandId) } = {}): Promise<Answer> {
  return approve(engine, { commandId: under, actor: by, recordedAt: instant(at), data: { proposalId: commandId, preview: { position, digest } } });
}

/** What the second person is shown, where the command would be taken. */
export async function shown({ engine }: LiveEngine, { commandId }: Line, at?: number): Promise<Preview> {
  const preview = await previewOfProposal(engine, commandId, at);
  if (!('digest' in preview)) throw new Error(`${preview.code}: ${preview.en}`);
  return preview;
}
