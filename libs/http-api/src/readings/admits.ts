import type { Role } from '@zhubao/domain';

/** Who sees money and loans: all but those who only keep the server. */
export const BUSINESS: readonly Role[] = ['OFFICE', 'BANK', 'LEADING_GROUP', 'TREASURY', 'AUDITOR', 'REGULATOR'];

/** Those of them who see the whole scheme: a bank sees its own part alone. */
export const WHOLE_SCHEME: readonly Role[] = ['OFFICE', 'LEADING_GROUP', 'TREASURY', 'AUDITOR', 'REGULATOR'];

/** Those who may know persons: a bank those of its own borrowers. */
export const KNOW_PERSONS: readonly Role[] = ['OFFICE', 'BANK', 'LEADING_GROUP', 'AUDITOR'];

/** Those who look into the log itself. */
export const LOOK_INTO_THE_LOG: readonly Role[] = ['OFFICE', 'LEADING_GROUP', 'AUDITOR'];
