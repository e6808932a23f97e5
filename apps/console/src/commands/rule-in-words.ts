import type { Words } from '../language/language.js';
import { FIELD_NAMES } from './field-names.js';

const SAID: Readonly<Record<string, string>> = { 'must be above 0 in total': '合计须大于 0', 'must be given': '须至少填写一项' };

/** What holds over several fields, `costsFen + liquidatedDamagesFen must be above 0 in total`, with the names that they have on the form. */
export function ruleInWords(rule: string): Words {
  const [, fields = '', said = ''] = /^(.+?) (must be .+)$/u.exec(rule) ?? [];
  const zh = SAID[said];
  if (zh === undefined) return { zh: rule, en: rule };
  const named = (language: keyof Words): string => fields.replaceAll(/\w{3,}/gu, (field) => FIELD_NAMES[field]?.[language] ?? field);
  return { zh: `${named('zh').replaceAll(' or ', '、')}${zh}`, en: `${named('en')} ${said}` };
}
