/** Deletes the key of all that is known of a person (个人信息删除); what was sealed with it can never be read again. */
export interface ErasePersonalData {
  /** Pseudonym of the person, as it stands in sealed names. */
  readonly subjectId: string;
  readonly reason: string;
  readonly decisionId: string;
}
