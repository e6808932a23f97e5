export { assembleReport, REPORT_VERSION, type ReportDocuments } from './assemble-report.js';
export { type AskedPoint, countsAt, type Point, pointOf } from './counts-at.js';
export { deadlineReport } from './deadline-report.js';
export { type ExposureReport, exposureReport, type LoanExposure } from './exposure-report.js';
export { type ForecastPayment, queueForecast, type QueuePlace, type QueueStanding } from './queue-forecast.js';
export { reportAt } from './report-at.js';
export type { DeadlineReport, EnterpriseReport, LoanReport, PoolReport, Report, ReportPoint } from './report.js';
export * from './registers/index.js';
