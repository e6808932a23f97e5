/** Roles that may ask what other rules would have done; the Office alone adopts them. */
export const REHEARSING: readonly string[] = ['OFFICE', 'LEADING_GROUP', 'REGULATOR', 'AUDITOR'];
