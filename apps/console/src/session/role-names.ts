import { ROLE_WORDS } from '@zhubao/api-client';
import type { Words } from '../language/language.js';

/** Who works here, in the words of the regulation. */
export const ROLE_NAMES: Readonly<Record<string, Words>> = ROLE_WORDS;
