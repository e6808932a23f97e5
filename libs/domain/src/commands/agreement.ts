import type { CivilDate } from '../calendar/index.js';
import type { Fen, Ppm } from '../money/index.js';

/** The two funds of a pool: the enterprises' contributions (助保金) and the government's risk fund (风险补偿铺底资金). */
export type FundName = 'ENTERPRISE' | 'RISK';

/** A cooperation agreement (合作协议) of the city government and a bank (Art. 18). */
export interface SignCooperationAgreement {
  readonly agreementId: string;
  readonly bankId: string;
  readonly bankName: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly contributionPpm?: Ppm;
  readonly docNo: string;
}

/** A special account (专户) that holds one or both funds (Art. 7). */
export interface OpenSpecialAccount {
  readonly agreementId: string;
  readonly accountId: string;
  readonly accountNoMasked: string;
  readonly funds: readonly FundName[];
}

/** The loan volume a bank expects in a year: the base of the risk fund's floor (Art. 5). */
export interface DeclareExpectedVolume {
  readonly agreementId: string;
  readonly year: number;
  readonly amountFen: Fen;
}

export interface SuspendAgreement {
  readonly agreementId: string;
  readonly reason: string;
  readonly decisionId: string;
}

export interface ResumeAgreement {
  readonly agreementId: string;
  readonly reason: string;
  readonly decisionId: string;
}

export interface TerminateAgreement {
  readonly agreementId: string;
  readonly reason: string;
  readonly decisionId: string;
}
