import { describe, expect, it } from '@jest/globals';
import type { Role } from '../commands/index.js';
import { approveFiling, drawCapacity, releaseCapacity } from './capacity.js';
import { fileClaim, restateClaim, withdrawClaim } from './claim.js';
import { runCompensation } from './compensation.js';
import { contributeToFund } from './contribution.js';
import { creditAccountInterest, declareExpectedVolume, injectRiskFund } from './deposits.js';
import { joinQueue, leaveQueue, rejoinQueue, waiveCompensationOrder } from './queue.js';
import { missQueueDeadlines, moveQueueDeadline } from './queue-deadlines.js';
import { reconcileAccount } from './reconciliation.js';
import { agreeRecoveryCosts, applyRecovery, returnSurplus, writeOffLoss } from './recovery.js';
import { reverseEntry } from './reversal.js';
import { applyForRiskCompensation, settleRiskShareLater, shareRiskCompensation } from './sharing.js';
import { assessStopLoss } from './stop-loss.js';

interface Authority {
  readonly by: readonly Role[];
  readonly kind: 'permission' | 'fact';
}

describe('Art. 10 who decides about the money of a pool', () => {
  it.each<[string, Authority, Role[]]>([
    ['DecideFiling', approveFiling, ['OFFICE']],
    ['RunCompensation', runCompensation, ['OFFICE']],
    ['ShareRiskCompensation', shareRiskCompensation, ['OFFICE']],
    ['SettleRiskShareLater', settleRiskShareLater, ['OFFICE']],
    ['AgreeRecoveryCosts', agreeRecoveryCosts, ['OFFICE', 'BANK']],
    ['ReverseEntry', reverseEntry, ['OFFICE']],
    ['WaiveCompensationOrder', waiveCompensationOrder, ['LEADING_GROUP']],
    ['WriteOffLoss', writeOffLoss, ['LEADING_GROUP']],
  ])('%s is a permission', (_name, { by, kind }, roles) => {
    expect({ by, kind }).toEqual({ by: roles, kind: 'permission' });
  });
});

describe('Who tells the pool what happened', () => {
  it.each<[string, Authority, Role]>([
    ['InjectRiskFund', injectRiskFund, 'TREASURY'],
    ['ReconcileAccount', reconcileAccount, 'OFFICE'],
    ['DeclareExpectedVolume', declareExpectedVolume, 'BANK'],
    ['CreditAccountInterest', creditAccountInterest, 'BANK'],
    ['ContributeToFund', contributeToFund, 'BANK'],
    ['FileClaim', fileClaim, 'BANK'],
    ['RestateClaim', restateClaim, 'BANK'],
    ['WithdrawClaim', withdrawClaim, 'BANK'],
    ['ApplyForRiskCompensation', applyForRiskCompensation, 'BANK'],
    ['ApplyRecovery', applyRecovery, 'BANK'],
    ['ReturnSurplus', returnSurplus, 'BANK'],
    ['DrawCapacity', drawCapacity, 'SYSTEM'],
    ['ReleaseCapacity', releaseCapacity, 'SYSTEM'],
    ['JoinQueue', joinQueue, 'SYSTEM'],
    ['RejoinQueue', rejoinQueue, 'SYSTEM'],
    ['LeaveQueue', leaveQueue, 'SYSTEM'],
    ['MissQueueDeadlines', missQueueDeadlines, 'SYSTEM'],
    ['MoveQueueDeadline', moveQueueDeadline, 'SYSTEM'],
    ['AssessStopLoss', assessStopLoss, 'SYSTEM'],
  ])('%s is a fact', (_name, { by, kind }, role) => {
    expect({ by, kind }).toEqual({ by: [role], kind: 'fact' });
  });
});
