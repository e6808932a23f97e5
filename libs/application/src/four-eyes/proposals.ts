import {
  type Actor, type ApprovalCommandData, type ApprovalCommandName, type ApproveProposal, civilDateAt, type Command, type CommandName, type EndProposal, type Evidence, type Instant, needsSecondPerson, policyInForce, reject, type Rejection,
} from '@zhubao/domain';
import type { Answer } from '../engine/answer.js';
import type { Engine } from '../engine/engine.js';
import { approvalOutcome } from './approval-outcome.js';
import type { Preview } from './foresight.js';
import { proposedCommand } from './proposed-command.js';

/** Who says something about a proposal, under which command id; the same id again gives the first answer again. */
export interface Saying<D> {
  readonly commandId: string;
  readonly actor: Actor;
  readonly data: D;
  readonly evidence?: readonly Evidence[];
  /** Instant of recording; the engine's clock by default. */
  readonly recordedAt?: Instant;
}

/** Proposes a command instead of giving it. The proposal bears the command's id; it is refused where the command itself would be. */
export function proposeCommand(engine: Engine, { name: command, commandId, actor, evidence, recordedAt, on: effectiveOn, data: commandData }: Command): Promise<Answer> {
  return say(engine, 'ProposeCommand', { commandId, actor, evidence, recordedAt, data: { proposalId: commandId, command, commandData, effectiveOn } });
}

/** Approves what a preview showed, and answers when it has been carried out; PREVIEW_CHANGED when it would now be something else, and nothing was written. */
export async function approve(engine: Engine, saying: Saying<ApproveProposal>): Promise<Answer> {
  const answer = await say(engine, 'ApproveProposal', saying);
  if (answer.rejected) return answer;
  await engine.processes.settled(answer.position);
  return approvalOutcome(engine, answer);
}

export function rejectProposal(engine: Engine, saying: Saying<EndProposal>): Promise<Answer> {
  return say(engine, 'RejectProposal', saying);
}

export function withdraw(engine: Engine, saying: Saying<EndProposal>): Promise<Answer> {
  return say(engine, 'WithdrawProposal', saying);
}

/** What a command would do as the log stands, or stood at a position; or why it would be refused. */
export function previewOf(engine: Engine, command: Command, at?: number): Promise<Preview | Rejection> {
  return engine.foresight.preview(command, at);
}

/** The same of the command of a proposal: what its approver signs. */
export async function previewOfProposal(engine: Engine, proposalId: string, at?: number): Promise<Preview | Rejection> {
  const { state } = await engine.pipeline.states.load('approval', proposalId);
  if (state.status === 'UNKNOWN') return reject('UNKNOWN', { what: 'proposal', id: proposalId });
  return engine.foresight.preview(proposedCommand(state.proposal, engine.clock.now()), at);
}

function say<N extends ApprovalCommandName>(engine: Engine, name: N, { commandId, actor, data, evidence = [], recordedAt = engine.clock.now() }: Saying<ApprovalCommandData[N]>): Promise<Answer> {
  return engine.pipeline.decide(name, { name, commandId, on: civilDateAt(recordedAt), recordedAt, actor, evidence, data });
}

/** Whether a command needs a second person by the policy of today: who may act alone is a rule of the day on which it is done. */
export async function asksForTwo({ pipeline, schemeId, clock }: Engine, name: CommandName, byDefault?: readonly CommandName[]): Promise<boolean> {
  const { state } = await pipeline.states.load('policy', schemeId);
  return needsSecondPerson(policyInForce(state, civilDateAt(clock.now())), name, byDefault);
}
