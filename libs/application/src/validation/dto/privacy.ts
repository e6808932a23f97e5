import type { ErasePersonalData } from '@zhubao/domain';
import { Id, Line, SubjectId } from '../fields/index.js';

export class ErasePersonalDataDto implements ErasePersonalData {
  @SubjectId() declare readonly subjectId: string;
  @Line() declare readonly reason: string;
  @Id() declare readonly decisionId: string;
}
