/** Roles that are shown day closes and what they found, as the API admits them. */
export const LOOK_INTO_THE_LOG: readonly string[] = ['OFFICE', 'LEADING_GROUP', 'AUDITOR'];
