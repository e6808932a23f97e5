import { useLanguage } from '../language/language.js';

/** `Art. 8`, `Art. 26` as 第 8、26 条 for who reads Chinese. */
export function Articles({ articles }: { readonly articles: readonly string[] }) {
  const { language } = useLanguage();
  if (articles.length === 0) return <>—</>;
  const numbers = articles.map((article) => article.replace(/^Art\. /u, ''));
  return <span>{language === 'zh' ? `第 ${numbers.join('、')} 条` : `Art. ${numbers.join(', ')}`}</span>;
}
