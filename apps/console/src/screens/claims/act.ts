import type { Client } from '@zhubao/api-client';
import type { CommandAnswer } from '../../commands/send-command.js';
import { today } from '../../dates/today.js';
import type { Words } from '../../language/language.js';
import type { Preview } from '../../previews/preview-view.js';

/** What the client says to a request: the data, or the problem with it. */
export interface Said<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

export interface ActField {
  readonly name: string;
  readonly title: Words;
  readonly kind: 'day' | 'text';
  readonly isOptional?: true;
}

export type Filled = Readonly<Record<string, string>>;

/** A step of compensation that somebody takes: what is asked of them, what it would do, and doing it. */
export interface Act {
  readonly title: Words;
  readonly fields: readonly ActField[];
  readonly initial: Filled;
  preview(filled: Filled, commandId: string): Promise<Said<Preview>>;
  send(filled: Filled, commandId: string): Promise<Said<CommandAnswer>>;
}

/** The day of the books, but none that is still to come. */
function beginning(asOf: string): string {
  const now = today();
  return asOf < now ? asOf : now;
}

const VALUE_DATE: ActField = { name: 'valueDate', title: { zh: '起息日', en: 'Value date' }, kind: 'day' };

/** Pays every claim that is compensable on the day, in the order of Art. 26. */
export function runCompensation(client: Client, agreementId: string, asOf: string): Act {
  const bodyOf = ({ valueDate = '' }: Filled, commandId: string) => ({ body: { commandId, data: { agreementId, valueDate } } });
  return {
    title: { zh: `企业助保金代偿：${agreementId}（第八、二十六条）`, en: `Compensate from the enterprise fund: ${agreementId} (Art. 8, 26)` },
    fields: [VALUE_DATE], initial: { valueDate: beginning(asOf) },
    preview: (filled, id) => client.POST('/api/v1/previews/RunCompensation', bodyOf(filled, id)),
    send: (filled, id) => client.POST('/api/v1/commands/RunCompensation', bodyOf(filled, id)),
  };
}

/** The bank asks the risk fund for its part of what the enterprise fund did not cover (Art. 9, 27). */
export function applyForRiskCompensation(client: Client, loanId: string, asOf: string): Act {
  const bodyOf = ({ applicationId = '', appliedOn = '' }: Filled, commandId: string) => ({ body: { commandId, data: { loanId, applicationId, appliedOn } } });
  return {
    title: { zh: `申请风险补偿：贷款 ${loanId}（第九、二十七条）`, en: `Apply to the risk fund: loan ${loanId} (Art. 9, 27)` },
    fields: [{ name: 'applicationId', title: { zh: '申请编号', en: 'Application no.' }, kind: 'text' }, { name: 'appliedOn', title: { zh: '申请日', en: 'Applied on' }, kind: 'day' }],
    initial: { appliedOn: beginning(asOf) },
    preview: (filled, id) => client.POST('/api/v1/previews/ApplyForRiskCompensation', bodyOf(filled, id)),
    send: (filled, id) => client.POST('/api/v1/commands/ApplyForRiskCompensation', bodyOf(filled, id)),
  };
}

/** Shares every shortfall that was applied for between the risk fund and the bank (Art. 9, 27). */
export function shareRiskCompensation(client: Client, agreementId: string, asOf: string): Act {
  const bodyOf = ({ valueDate = '', decisionId }: Filled, commandId: string) => ({ body: { commandId, data: { agreementId, valueDate, ...(decisionId ? { decisionId } : {}) } } });
  return {
    title: { zh: `风险补偿分担：${agreementId}（第九、二十七条）`, en: `Share the shortfall: ${agreementId} (Art. 9, 27)` },
    fields: [VALUE_DATE, { name: 'decisionId', title: { zh: '领导小组决议编号（可不填）', en: 'Decision of the leading group (optional)' }, kind: 'text', isOptional: true }],
    initial: { valueDate: beginning(asOf) },
    preview: (filled, id) => client.POST('/api/v1/previews/ShareRiskCompensation', bodyOf(filled, id)),
    send: (filled, id) => client.POST('/api/v1/commands/ShareRiskCompensation', bodyOf(filled, id)),
  };
}
