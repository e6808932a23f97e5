import { civilDate } from '../civil-date.js';
import { type Notice, daysOf } from './notice.js';

export const cn2024: Notice = {
  region: 'CN',
  year: 2024,
  title: '国务院办公厅关于2024年部分节假日安排的通知',
  docNo: '国办发明电〔2023〕7号',
  publishedOn: civilDate('2023-10-25'),
  holidays: daysOf(2024, '01-01', '02-10..02-17', '04-04..04-06', '05-01..05-05', '06-10', '09-15..09-17', '10-01..10-07'),
  makeupDays: daysOf(2024, '02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'),
  source: 'The notice as printed. It only encourages employers to close on New Year\'s Eve, 9 February: that day works.',
};
