import { partsOf, policyInForce, type RecordedSchemeEvent, stopLossChange } from '@zhubao/domain';
import type { CommandPipeline } from '../engine/command-pipeline.js';
import type { Process } from './reactions.js';
import type { StepTaker } from './step-taker.js';

/** Stops and resumes filings of a pool where the policy has a stop-loss rule (08 §7.1); most have none. */
export function stopLossProcess(steps: StepTaker, pipeline: CommandPipeline, schemeId: string): Process {
  const assess = async (event: RecordedSchemeEvent): Promise<void> => {
    const agreementId = partsOf(event.stream).id;
    const { state: policies } = await pipeline.states.load('policy', schemeId);
    const policy = policyInForce(policies, event.metadata.occurredOn);
    if (policy === undefined || policy.stopLoss === null) return;
    const { state: pool } = await pipeline.states.load('pool', agreementId);
    if (stopLossChange(pool, policy).length > 0) await steps.take(event, 'AssessStopLoss', { agreementId });
  };
  return {
    CapacityDrawn: assess,
    CapacityReleased: assess,
    CompensationQueueJoined: assess,
    CompensationQueueLeft: assess,
    CompensatedFromEnterpriseFund: assess,
    RiskCompensationShared: assess,
    RecoveryApplied: assess,
  };
}
