export * from './civil-date.js';
export * from './instant.js';
export * from './notices/national-calendar.js';
export type { Notice } from './notices/notice.js';
export * from './overdue-month.js';
export * from './working-calendar.js';
export type { YearCalendar } from './year-calendar.js';
