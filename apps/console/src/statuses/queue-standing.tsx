import { STANDINGS } from './standings.js';
import { StatusTag } from './status-tag.js';

export function QueueStanding({ standing }: { readonly standing: keyof typeof STANDINGS }) {
  return <StatusTag of={STANDINGS} status={standing} />;
}
