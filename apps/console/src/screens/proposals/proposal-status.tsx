import { useLanguage } from '../../language/language.js';
import { PROPOSAL_STATUSES } from '../../statuses/proposal-statuses.js';
import { ToneTag } from '../../statuses/tone-tag.js';

export function ProposalStatus({ status }: { readonly status: keyof typeof PROPOSAL_STATUSES }) {
  const { t } = useLanguage();
  return <ToneTag tone={PROPOSAL_STATUSES[status].tone}>{t(PROPOSAL_STATUSES[status])}</ToneTag>;
}
