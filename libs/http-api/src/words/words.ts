import type { Sentence } from '@zhubao/domain';

/** What codes are called: the screen and the files that people open say the same, in Chinese and in English. */
export type WordsOf<Code extends string> = Readonly<Record<Code, Sentence>>;

export const said = (zh: string, en: string): Sentence => ({ zh, en });
