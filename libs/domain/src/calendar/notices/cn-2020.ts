import { civilDate } from '../civil-date.js';
import { type Notice, daysOf } from './notice.js';

export const cn2020: Notice = {
  region: 'CN',
  year: 2020,
  title: '国务院办公厅关于2020年部分节假日安排的通知',
  docNo: '国办发明电〔2019〕16号',
  publishedOn: civilDate('2019-11-21'),
  holidays: daysOf(2020, '01-01', '01-24..01-30', '04-04..04-06', '05-01..05-05', '06-25..06-27', '10-01..10-08'),
  makeupDays: daysOf(2020, '01-19', '02-01', '04-26', '05-09', '06-28', '09-27', '10-10'),
  source: 'The notice as printed; the National Day holiday includes Mid-Autumn.',
};

/** The Spring Festival extended to 2 February: the make-up day of 1 February becomes a day off. */
export const cn2020Extended: Notice = {
  ...cn2020,
  title: '国务院办公厅关于延长2020年春节假期的通知',
  docNo: '国办发明电〔2020〕1号',
  publishedOn: civilDate('2020-01-27'),
  holidays: daysOf(2020, '01-01', '01-24..02-02', '04-04..04-06', '05-01..05-05', '06-25..06-27', '10-01..10-08'),
  makeupDays: daysOf(2020, '01-19', '04-26', '05-09', '06-28', '09-27', '10-10'),
  source: 'Dated 2020-01-26 and made public on 2020-01-27. It states the new end of the holiday only; the rest is the notice of 2019.',
};
