export { businessStatistics, type Statistic, type StatisticsBasis } from './business-statistics.js';
export { compensationRegister, type CompensationRow } from './compensation-register.js';
export { deadlineExecution, type DeadlineExecution, type DeadlineOfPool, type TimerExecution } from './deadline-execution.js';
export { fundStatement, type FundStatement, type StatementLine } from './fund-statement.js';
export { limitCheck, type LimitRow } from './limit-check.js';
export { isMoneyEvent, type MoneyEvent } from './money-events.js';
export { checkOrder, type Compensation, type OrderCheckRow } from './order-check.js';
export type { Ratio } from './ratio.js';
export { recoveryDistribution, type RecoveryRow } from './recovery-distribution.js';
