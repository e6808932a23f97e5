import type { SchemeEventType } from '../event-catalogue.js';
import type { CommandData, CommandName } from './command-data.js';

type Fields<D> = {
  readonly [F in keyof D as D[F] extends string | undefined ? F : never]?: 'PERSON' | 'PARTY';
} & {
  readonly [F in keyof D as D[F] extends readonly string[] ? F : never]?: 'PERSONS';
} & {
  readonly [F in keyof D as D[F] extends readonly object[] ? F : never]?: D[F] extends readonly (infer I)[] ? Fields<I> : never;
};

/** Where names of persons stand in a command: the field itself, each item of a list, or fields of each item. A party is a person or the borrowing firm. */
export type PersonalFields = { readonly [N in CommandName]?: Fields<CommandData[N]> };

/**
 * Names or ids of natural persons in commands, and in the events that repeat them. A unified social credit code in one of them
 * is an organisation's and no person's, and so is the registered name of the firm concerned where a party is named. Not among them: accounts of users, organisations, and running text.
 */
export const PERSONAL_FIELDS: PersonalFields = {
  RegisterEnterprise: { legalRepresentative: 'PERSON', controllers: 'PERSONS' },
  BlacklistEnterprise: { persons: 'PERSONS' },
  ReviewLoan: { security: { ownerId: 'PARTY' }, jointLiability: { person: 'PERSON' } },
  SendContributionNotice: { sentBy: 'PERSON' },
  ContributeToFund: { payer: 'PARTY' },
  SignLoanContract: { signedBy: 'PERSON' },
  PassDrawdownChecks: { checkedBy: 'PERSON' },
  RecordRepayment: { payer: 'PARTY' },
  AgreeRecoveryCosts: { officeSignedBy: 'PERSON', bankSignedBy: 'PERSON' },
  ApplyRecovery: { payer: 'PARTY' },
  ReturnSurplus: { payee: 'PARTY' },
};

/**
 * Persons in events that decisions compare with those of commands. An event of before names were sealed holds them as they were
 * written; who decides brings them into the form of today first.
 */
export const COMPARED_PERSONS = {
  EnterpriseRegistered: { legalRepresentative: 'PERSON', controllers: 'PERSONS' },
  PersonsBlacklisted: { persons: 'PERSONS' },
  LoanContractSigned: { signedBy: 'PERSON' },
} as const satisfies { readonly [T in SchemeEventType]?: object };
