import { audits, checkpoint, hindsight } from './audits.js';
import { blacklist } from './blacklist.js';
import { claimsQueue } from './claims-queue.js';
import { deadlines } from './deadlines.js';
import { difference, restatement } from './difference.js';
import { enterprises, oneEnterprise, roster } from './enterprises.js';
import { exposures } from './exposures.js';
import { calendars, governanceActs, policies, policyOfDay } from './governance.js';
import { journal, trialBalance } from './journal.js';
import { loanExplanation, loanHistory } from './loan-history.js';
import { loans, oneLoan } from './loans.js';
import { loanEvents, streamEvents } from './log.js';
import { onePool, pools } from './pools.js';
import { oneProposal, proposalPreview, proposals } from './proposals.js';
import { reads } from '../reads/reads-reading.js';
import { reconciliations } from './reconciliations.js';
import type { Reading } from './reading.js';
import { report } from './report.js';
import { compensations } from './reports/compensations.js';
import { deadlinesKept } from './reports/deadline-execution.js';
import { exceptions } from './reports/exceptions.js';
import { fundStatements } from './reports/fund-statement.js';
import { limits } from './reports/limits.js';
import { paymentOrder } from './reports/payment-order.js';
import { recoveries } from './reports/recoveries.js';
import { statistics } from './reports/statistics.js';

/** Every query of the API, in the order of its documents. */
export const READINGS: readonly Reading[] = [
  // What there is.
  pools, onePool, loans, oneLoan, loanHistory, loanExplanation, enterprises, oneEnterprise, roster, exposures, blacklist, claimsQueue, deadlines,
  // What waits for a second person.
  proposals, oneProposal, proposalPreview,
  // The books, and what was when.
  journal, trialBalance, reconciliations, report, difference, restatement,
  // What it rests on.
  policies, policyOfDay, calendars, governanceActs,
  // For the printer.
  fundStatements, compensations, paymentOrder, deadlinesKept, limits, exceptions, recoveries, statistics,
  // The log itself.
  streamEvents, loanEvents, audits, hindsight, checkpoint, reads,
];
