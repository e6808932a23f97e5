import { civilDate } from '../civil-date.js';
import { type Notice, daysOf } from './notice.js';

export const cn2025: Notice = {
  region: 'CN',
  year: 2025,
  title: '国务院办公厅关于2025年部分节假日安排的通知',
  docNo: '国办发明电〔2024〕12号',
  publishedOn: civilDate('2024-11-12'),
  holidays: daysOf(2025, '01-01', '01-28..02-04', '04-04..04-06', '05-01..05-05', '05-31..06-02', '10-01..10-08'),
  makeupDays: daysOf(2025, '01-26', '02-08', '04-27', '09-28', '10-11'),
  source: 'The notice as printed; the National Day holiday includes Mid-Autumn.',
};
