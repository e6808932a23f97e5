import type { Role } from '@zhubao/domain';

/** Who sees money and loans: all but those who only keep the server. */
export const BUSINESS: readonly Role[] = ['OFFICE', 'BANK', 'LEADING_GROUP', 'TREASURY', 'AUDITOR', 'REGULATOR'];
