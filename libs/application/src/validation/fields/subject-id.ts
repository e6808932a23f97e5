import { SUBJECT_ID } from '@zhubao/domain';
import { field } from './field.js';

/** The pseudonym of a person, as it stands in sealed names. */
export const SubjectId = (): PropertyDecorator =>
  field({
    name: 'subject-id',
    problem: 'must be a subject id: 32 digits of lower-case hexadecimal, as they stand in person:v1:…',
    problemZh: '应为个人标识：32 位小写十六进制数字，即 person:v1: 之后的部分',
    schema: { type: 'string', pattern: SUBJECT_ID.source },
    holds: (value) => typeof value === 'string' && SUBJECT_ID.test(value),
  });
