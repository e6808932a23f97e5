export type Language = 'zh' | 'en';

/** What the caller reads: Chinese, unless English is preferred to it (RFC 9110, 12.5.4). */
export function languageOf(acceptLanguage: string | undefined): Language {
  const weights = { zh: 0, en: 0 };
  for (const range of (acceptLanguage ?? '').split(',').slice(0, 20)) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const quality = Number(parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((found) => found !== undefined) ?? 1);
    const language = tag.split('-')[0];
    if (language === 'zh' || language === 'en') weights[language] = Math.max(weights[language], quality);
  }
  return weights.en > weights.zh ? 'en' : 'zh';
}
