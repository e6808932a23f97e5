import type { Command, Instant, Proposal } from '@zhubao/domain';
import { stepId } from '../engine/event-id.js';

/**
 * The command of a proposal, in the name of its proposer. Its id derives from the event that made the proposal: every preview and
 * every try to carry it out is the same command, which is written once.
 */
export function proposedCommand({ command, commandData, effectiveOn, eventId, proposer, evidence }: Omit<Proposal, 'proposalId' | 'concerns' | 'lapsesOn' | 'preview'>, recordedAt: Instant): Command {
  return { name: command, commandId: stepId(eventId, command), on: effectiveOn, recordedAt, actor: proposer, evidence, data: commandData };
}
