import { randomUUID } from 'node:crypto';
import type { NewEvent } from '@zhubao/event-store';

export function loanEvent(label: number | string): NewEvent {
  return { id: randomUUID(), type: 'LoanDisbursed', data: { label }, metadata: { actor: 'teller' } };
}

export function loanEvents(count: number): readonly NewEvent[] {
  return Array.from({ length: count }, (_, label) => loanEvent(label));
}
