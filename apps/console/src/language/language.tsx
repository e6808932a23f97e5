import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export type Language = 'zh' | 'en';

/** A sentence in both languages: Chinese first, English at a switch. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

interface LanguageChoice {
  readonly language: Language;
  setLanguage(language: Language): void;
  /** The words in the language of the reader. */
  t(words: Words): string;
}

const KEPT = 'zhubao.language';
const Choice = createContext<LanguageChoice | undefined>(undefined);

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh'));
  useEffect(() => {
    localStorage.setItem(KEPT, language);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const choice = useMemo<LanguageChoice>(() => ({ language, setLanguage, t: (words) => words[language] }), [language]);
  return <Choice value={choice}>{children}</Choice>;
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(Choice);
  if (choice === undefined) throw new Error('useLanguage stands outside LanguageProvider.');
  return choice;
}
