import { civilDate } from '../civil-date.js';
import { type Notice, daysOf } from './notice.js';

export const cn2026: Notice = {
  region: 'CN',
  year: 2026,
  title: '国务院办公厅关于2026年部分节假日安排的通知',
  docNo: '国办发明电〔2025〕7号',
  publishedOn: civilDate('2025-11-04'),
  holidays: daysOf(
    2026, '01-01..01-03', '02-15..02-23', '04-04..04-06', '05-01..05-05', '06-19..06-21', '09-25..09-27', '10-01..10-07',
  ),
  makeupDays: daysOf(2026, '01-04', '02-14', '02-28', '05-09', '09-20', '10-10'),
  source: 'The text as carried by the press on 2025-11-04. The press leaves out the number; it was read in one unofficial copy.',
};
