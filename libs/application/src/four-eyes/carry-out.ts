import { isRejection, type Proposal, type RecordedSchemeEvent, previewChanged } from '@zhubao/domain';
import type { Answer } from '../engine/answer.js';
import type { Clock } from '../engine/clock.js';
import type { CommandPipeline } from '../engine/command-pipeline.js';
import type { Foresight } from './foresight.js';
import { proposedCommand } from './proposed-command.js';

export interface Carrying {
  readonly pipeline: CommandPipeline;
  readonly foresight: Foresight;
  readonly clock: Clock;
}

/**
 * Carries out an approved command exactly as it was shown, or refuses it and writes nothing. It is foreseen once more, with all
 * that follows from it in other streams; then its own events are held against that in the step that appends them.
 */
export async function carryOut(proposal: Proposal, approved: Extract<RecordedSchemeEvent, { type: 'ProposalApproved' }>, { pipeline, foresight, clock }: Carrying): Promise<Answer> {
  const now = clock.now();
  const { recordedAt, $correlationId: correlationId } = approved.metadata;
  const command = proposedCommand(proposal, now > recordedAt ? now : recordedAt);
  const preview = await foresight.preview(command);
  if (isRejection(preview)) return preview;
  const { preview: seen } = approved.data;
  if (!preview.isWritten && preview.effectsDigest !== seen.effectsDigest) return previewChanged(await foresight.changesSince(seen, command, preview));
  return pipeline.carryOut(command, { correlationId, causationId: approved.id }, preview.effects.events.filter(({ by }) => by === 'COMMAND'));
}
