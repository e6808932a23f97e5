import { PROPOSAL_STATUSES } from '../../statuses/proposal-statuses.js';
import { StatusTag } from '../../statuses/status-tag.js';

export function ProposalStatus({ status }: { readonly status: keyof typeof PROPOSAL_STATUSES }) {
  return <StatusTag of={PROPOSAL_STATUSES} status={status} />;
}
