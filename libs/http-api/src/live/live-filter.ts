import { isSchemeEventType } from '@zhubao/domain';
import type { Viewer } from '../access/viewer.js';
import { type Parameter, text, whole } from '../readings/parameter.js';
import type { LiveEvent } from './live-event.js';

export interface LiveFilter {
  readonly agreementId?: string | undefined;
  readonly loanId?: string | undefined;
  readonly types?: readonly string[] | undefined;
}

/** Names of event types with commas between. */
const types: Parameter<readonly string[]> = {
  schema: { type: 'string', minLength: 1, maxLength: 4_000 }, zh: '事件类型，以逗号分隔', en: 'types of events with commas between',
  read: (written) => {
    const named = written.split(',');
    return named.every(isSchemeEventType) ? named : undefined;
  },
};

export const LIVE_PARAMETERS = {
  from: { ...whole(0, Number.MAX_SAFE_INTEGER), zh: '从此位置之后开始；0 为从头', en: 'a position of the log to begin after; 0 for its beginning' },
  agreementId: text('协议编号', 'the id of an agreement'),
  loanId: text('贷款编号', 'the id of a loan'),
  types,
};

export function sees({ role, org }: Viewer, { audience }: LiveEvent): boolean {
  if (role !== 'BANK' || audience === 'everyone') return true;
  return audience !== 'no-bank' && audience.bankId === org;
}

export function asksFor({ agreementId, loanId, types: named }: LiveFilter, event: LiveEvent): boolean {
  return (agreementId === undefined || event.agreementId === agreementId) && (loanId === undefined || event.loanId === loanId) && (named === undefined || named.includes(event.type));
}
