import { ENTERPRISE_STATUSES } from '../../statuses/enterprise-statuses.js';
import { StatusTag } from '../../statuses/status-tag.js';

export function EnterpriseStatus({ status }: { readonly status: string }) {
  return <StatusTag of={ENTERPRISE_STATUSES} status={status} />;
}
