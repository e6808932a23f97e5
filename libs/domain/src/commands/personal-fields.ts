import type { SchemeEventType } from '../event-catalogue.js';
import type { CommandData, CommandName } from './command-data.js';

type Fields<D> = {
  readonly [F in keyof D as D[F] extends string | undefined ? F : never]?: 'ONE';
} & {
  readonly [F in keyof D as D[F] extends readonly string[] ? F : never]?: 'EACH';
} & {
  readonly [F in keyof D as D[F] extends readonly object[] ? F : never]?: D[F] extends readonly (infer I)[] ? Fields<I> : never;
};

/** Where names of persons stand in a command: the field itself, each item of a list, or fields of each item. */
export type PersonalFields = { readonly [N in CommandName]?: Fields<CommandData[N]> };

/**
 * Names or ids of natural persons in commands, and in the events that repeat them. A unified social credit code in one of them
 * is an organisation's and no person's. Not among them: accounts of users, organisations, and running text.
 */
export const PERSONAL_FIELDS: PersonalFields = {
  RegisterEnterprise: { legalRepresentative: 'ONE', controllers: 'EACH' },
  BlacklistEnterprise: { persons: 'EACH' },
  ReviewLoan: { security: { ownerId: 'ONE' }, jointLiability: { person: 'ONE' } },
  SendContributionNotice: { sentBy: 'ONE' },
  ContributeToFund: { payer: 'ONE' },
  SignLoanContract: { signedBy: 'ONE' },
  PassDrawdownChecks: { checkedBy: 'ONE' },
  RecordRepayment: { payer: 'ONE' },
  AgreeRecoveryCosts: { officeSignedBy: 'ONE', bankSignedBy: 'ONE' },
  ApplyRecovery: { payer: 'ONE' },
  ReturnSurplus: { payee: 'ONE' },
};

/**
 * Persons in events that decisions compare with those of commands. An event of before names were sealed holds them as they were
 * written; who decides brings them into the form of today first.
 */
export const COMPARED_PERSONS = {
  EnterpriseRegistered: { legalRepresentative: 'ONE', controllers: 'EACH' },
  PersonsBlacklisted: { persons: 'EACH' },
  LoanContractSigned: { signedBy: 'ONE' },
} as const satisfies { readonly [T in SchemeEventType]?: object };
