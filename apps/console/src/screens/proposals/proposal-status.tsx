import { useLanguage, type Words } from '../../language/language.js';
import { ToneTag } from '../../statuses/tone-tag.js';
import type { Tone } from '../../statuses/tones.js';

/** Where a proposal stands with its second person (四眼原则). */
export const PROPOSAL_STATUSES = {
  PROPOSED: { zh: '待复核', en: 'Waiting', tone: 'warn' },
  APPROVED: { zh: '已通过', en: 'Approved', tone: 'running' },
  EXECUTED: { zh: '已执行', en: 'Carried out', tone: 'good' },
  REJECTED: { zh: '未通过', en: 'Rejected', tone: 'bad' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn', tone: 'over' },
  LAPSED: { zh: '已失效', en: 'Lapsed', tone: 'over' },
} as const satisfies Readonly<Record<string, Words & { readonly tone: Tone }>>;

export function ProposalStatus({ status }: { readonly status: keyof typeof PROPOSAL_STATUSES }) {
  const { t } = useLanguage();
  return <ToneTag tone={PROPOSAL_STATUSES[status].tone}>{t(PROPOSAL_STATUSES[status])}</ToneTag>;
}
