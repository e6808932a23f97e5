import { LOAN_FLAG_WORDS } from '@zhubao/api-client';
import type { Words } from '../language/language.js';

/** What was noticed of a loan and stays on its file. */
export const FLAGS: Readonly<Record<string, Words>> = LOAN_FLAG_WORDS;
