export { assembleReport, REPORT_VERSION, type ReportDocuments } from './assemble-report.js';
export { type AskedPoint, countsAt, type Point, pointOf } from './counts-at.js';
export { reportAt } from './report-at.js';
export type { DeadlineReport, EnterpriseReport, LoanReport, PoolReport, Report, ReportPoint } from './report.js';
