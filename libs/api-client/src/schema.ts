// Written by tools/api-client.mjs from the API's declarations; not to be edited.
export interface paths {
    readonly "/api/v1/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 当前用户 Who am I */
        readonly get: operations["whoAmI"];
        readonly put?: never;
        /** 登录 Sign in */
        readonly post: operations["signIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/AdoptPolicy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** AdoptPolicy */
        readonly post: operations["AdoptPolicy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/IssueInterpretation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** IssueInterpretation */
        readonly post: operations["IssueInterpretation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/PublishWorkingCalendar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** PublishWorkingCalendar */
        readonly post: operations["PublishWorkingCalendar"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/OpenBusinessDay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** OpenBusinessDay */
        readonly post: operations["OpenBusinessDay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/RecordDecision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** RecordDecision */
        readonly post: operations["RecordDecision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/HoldJointMeeting": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** HoldJointMeeting */
        readonly post: operations["HoldJointMeeting"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/SignCooperationAgreement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** SignCooperationAgreement */
        readonly post: operations["SignCooperationAgreement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/OpenSpecialAccount": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** OpenSpecialAccount */
        readonly post: operations["OpenSpecialAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/DeclareExpectedVolume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** DeclareExpectedVolume */
        readonly post: operations["DeclareExpectedVolume"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/SuspendAgreement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** SuspendAgreement */
        readonly post: operations["SuspendAgreement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/ResumeAgreement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** ResumeAgreement */
        readonly post: operations["ResumeAgreement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/TerminateAgreement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** TerminateAgreement */
        readonly post: operations["TerminateAgreement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/InjectRiskFund": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** InjectRiskFund */
        readonly post: operations["InjectRiskFund"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/CreditAccountInterest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** CreditAccountInterest */
        readonly post: operations["CreditAccountInterest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/ReconcileAccount": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** ReconcileAccount */
        readonly post: operations["ReconcileAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/ReverseEntry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** ReverseEntry */
        readonly post: operations["ReverseEntry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/RegisterEnterprise": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** RegisterEnterprise */
        readonly post: operations["RegisterEnterprise"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/NominateEnterprise": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** NominateEnterprise */
        readonly post: operations["NominateEnterprise"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/DecideRoster": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** DecideRoster */
        readonly post: operations["DecideRoster"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/RemoveFromRoster": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** RemoveFromRoster */
        readonly post: operations["RemoveFromRoster"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/BlacklistEnterprise": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** BlacklistEnterprise */
        readonly post: operations["BlacklistEnterprise"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/LiftBlacklisting": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** LiftBlacklisting */
        readonly post: operations["LiftBlacklisting"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/NoteRiskSignal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** NoteRiskSignal */
        readonly post: operations["NoteRiskSignal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/ApplyForLoan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** ApplyForLoan */
        readonly post: operations["ApplyForLoan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/ReviewLoan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** ReviewLoan */
        readonly post: operations["ReviewLoan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/SubmitRecommendation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** SubmitRecommendation */
        readonly post: operations["SubmitRecommendation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/DecideFiling": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** DecideFiling */
        readonly post: operations["DecideFiling"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/WithdrawLoan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** WithdrawLoan */
        readonly post: operations["WithdrawLoan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/SendContributionNotice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** SendContributionNotice */
        readonly post: operations["SendContributionNotice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/ContributeToFund": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** ContributeToFund */
        readonly post: operations["ContributeToFund"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/SignLoanContract": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** SignLoanContract */
        readonly post: operations["SignLoanContract"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/PassDrawdownChecks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** PassDrawdownChecks */
        readonly post: operations["PassDrawdownChecks"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/DisburseLoan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** DisburseLoan */
        readonly post: operations["DisburseLoan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/NotifyDisbursement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** NotifyDisbursement */
        readonly post: operations["NotifyDisbursement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/RecordRepayment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** RecordRepayment */
        readonly post: operations["RecordRepayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/ReportOverdue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** ReportOverdue */
        readonly post: operations["ReportOverdue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/DeclareAcceleration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** DeclareAcceleration */
        readonly post: operations["DeclareAcceleration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/ReportMisuse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** ReportMisuse */
        readonly post: operations["ReportMisuse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/ConfirmOverdueCured": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** ConfirmOverdueCured */
        readonly post: operations["ConfirmOverdueCured"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/FileClaim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** FileClaim */
        readonly post: operations["FileClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/RestateClaim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** RestateClaim */
        readonly post: operations["RestateClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/WithdrawClaim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** WithdrawClaim */
        readonly post: operations["WithdrawClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/WaiveCompensationOrder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** WaiveCompensationOrder */
        readonly post: operations["WaiveCompensationOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/RunCompensation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** RunCompensation */
        readonly post: operations["RunCompensation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/ApplyForRiskCompensation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** ApplyForRiskCompensation */
        readonly post: operations["ApplyForRiskCompensation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/ShareRiskCompensation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** ShareRiskCompensation */
        readonly post: operations["ShareRiskCompensation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/SettleRiskShareLater": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** SettleRiskShareLater */
        readonly post: operations["SettleRiskShareLater"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/OpenRecoveryAction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** OpenRecoveryAction */
        readonly post: operations["OpenRecoveryAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/AgreeRecoveryCosts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** AgreeRecoveryCosts */
        readonly post: operations["AgreeRecoveryCosts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/ApplyRecovery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** ApplyRecovery */
        readonly post: operations["ApplyRecovery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/ReturnSurplus": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** ReturnSurplus */
        readonly post: operations["ReturnSurplus"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commands/WriteOffLoss": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** WriteOffLoss */
        readonly post: operations["WriteOffLoss"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/pools": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 资金池 Pools */
        readonly get: operations["listPools"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/pools/{agreementId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一个资金池 One pool */
        readonly get: operations["getPool"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/loans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 贷款 Loans */
        readonly get: operations["listLoans"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/loans/{loanId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一笔贷款 One loan */
        readonly get: operations["getLoan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            readonly instance?: string;
            readonly code: string;
            readonly articles?: readonly string[];
            readonly facts?: {
                readonly [key: string]: unknown;
            };
            readonly faults?: readonly {
                readonly field: string;
                readonly problem: string;
                readonly problemZh: string;
                readonly value?: unknown;
            }[];
            readonly zh: string;
            readonly en: string;
        };
        readonly CommandAnswer: {
            readonly stream: string;
            readonly revision: number;
            /** @description pass as `after` to a query to see what was written */
            readonly position: number;
            readonly events: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly type: string;
            }[];
        };
        readonly Session: {
            readonly token: string;
            readonly expiresInSeconds: number;
            readonly user: string;
            readonly role: string;
            readonly org: string;
        };
        readonly Evidence: {
            readonly type: string;
            readonly no: string;
            /** Format: date */
            readonly issuedOn?: string;
            readonly sha256?: string;
        };
    };
    responses: {
        /** @description Every faulty field */
        readonly Malformed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not signed in */
        readonly NotSignedIn: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not allowed */
        readonly NotAllowed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing */
        readonly Unknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not in this format */
        readonly NotAcceptable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Concurrent change */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too large */
        readonly TooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not JSON in UTF-8 */
        readonly NotJson: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused by a rule, with its articles and figures */
        readonly RefusedByRule: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests */
        readonly TooManyRequests: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not now; see Retry-After */
        readonly NotNow: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly whoAmI: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who the token belongs to */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly user: string;
                        readonly role: string;
                        readonly org: string;
                    };
                };
            };
            readonly 401: components["responses"]["NotSignedIn"];
        };
    };
    readonly signIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly user: string;
                    readonly password: string;
                    readonly newPassword?: string;
                };
            };
        };
        readonly responses: {
            /** @description Signed in */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 415: components["responses"]["NotJson"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly AdoptPolicy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly policy: unknown;
                        readonly docNo: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly IssueInterpretation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly article: string;
                        readonly question: string;
                        readonly reading: string;
                        readonly docNo: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly PublishWorkingCalendar: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly region: string;
                        readonly year: number;
                        readonly holidays: readonly string[];
                        readonly makeupDays: readonly string[];
                        /** Format: date */
                        readonly publishedOn: string;
                        readonly docNo: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly OpenBusinessDay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        /** Format: date */
                        readonly date: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly RecordDecision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly decisionId: string;
                        readonly kind: string;
                        readonly subject: string;
                        readonly text: string;
                        readonly docNo: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly HoldJointMeeting: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        /** Format: date */
                        readonly date: string;
                        readonly parties: readonly string[];
                        readonly summary: string;
                        readonly actions: readonly string[];
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly SignCooperationAgreement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly agreementId: string;
                        readonly bankId: string;
                        readonly bankName: string;
                        /** Format: date */
                        readonly from: string;
                        /** Format: date */
                        readonly to: string;
                        /** @description ppm */
                        readonly contributionPpm?: number;
                        readonly docNo: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly OpenSpecialAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly agreementId: string;
                        readonly accountId: string;
                        readonly accountNoMasked: string;
                        readonly funds: readonly ("ENTERPRISE" | "RISK")[];
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly DeclareExpectedVolume: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly agreementId: string;
                        readonly year: number;
                        /** @description fen (分) */
                        readonly amountFen: number;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly SuspendAgreement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly agreementId: string;
                        readonly reason: string;
                        readonly decisionId: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly ResumeAgreement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly agreementId: string;
                        readonly reason: string;
                        readonly decisionId: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly TerminateAgreement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly agreementId: string;
                        readonly reason: string;
                        readonly decisionId: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly InjectRiskFund: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly agreementId: string;
                        /** @description fen (分) */
                        readonly amountFen: number;
                        readonly budgetDocNo: string;
                        readonly slipNo: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly CreditAccountInterest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly agreementId: string;
                        /** @enum {unknown} */
                        readonly fund: "ENTERPRISE" | "RISK";
                        /** @description fen (分) */
                        readonly amountFen: number;
                        readonly period: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly ReconcileAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly agreementId: string;
                        readonly accountId: string;
                        /** Format: date */
                        readonly statementDate: string;
                        /** @description fen (分) */
                        readonly balanceFen: number;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly ReverseEntry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly agreementId: string;
                        readonly eventId: string;
                        readonly reason: string;
                        readonly decisionId: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly RegisterEnterprise: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly uscc: string;
                        readonly name: string;
                        /** @enum {unknown} */
                        readonly sizeClass: "MICRO" | "SMALL" | "MEDIUM" | "LARGE";
                        readonly legalRepresentative: string;
                        readonly controllers: readonly string[];
                        readonly industry: string;
                        readonly registrationDocNo: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly NominateEnterprise: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly uscc: string;
                        readonly formNo: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly DecideRoster: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly uscc: string;
                        readonly admit: boolean;
                        readonly reason: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly RemoveFromRoster: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly uscc: string;
                        readonly reason: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly BlacklistEnterprise: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly uscc: string;
                        readonly persons: readonly string[];
                        readonly reason: string;
                        readonly lossFen: {
                            /** @description fen (分) */
                            readonly bank: number;
                            /** @description fen (分) */
                            readonly enterpriseFund: number;
                            /** @description fen (分) */
                            readonly riskFund: number;
                        };
                        readonly decisionId: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly LiftBlacklisting: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly uscc: string;
                        readonly reason: string;
                        readonly decisionId: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly NoteRiskSignal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    /** @description loanId or uscc must be given */
                    readonly data: {
                        readonly loanId?: string;
                        readonly uscc?: string;
                        readonly source: string;
                        readonly text: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly ApplyForLoan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        readonly uscc: string;
                        readonly agreementId: string;
                        /** @description fen (分) */
                        readonly amountFen: number;
                        readonly termMonths: number;
                        readonly loanType: string;
                        readonly purpose: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly ReviewLoan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        readonly approved: boolean;
                        /** @enum {unknown} */
                        readonly method: "SCORECARD" | "RATING";
                        readonly score?: number;
                        readonly grade?: string;
                        readonly checks: {
                            readonly roster: boolean;
                            readonly bankRequirements: boolean;
                            readonly industryPolicy: boolean;
                            readonly creditRecord: boolean;
                            readonly settlementAccount: boolean;
                            readonly conduct: boolean;
                        };
                        readonly security: readonly {
                            readonly kind: string;
                            readonly ownerId: string;
                            /** @description fen (分) */
                            readonly acceptedFen: number;
                        }[];
                        readonly jointLiability: readonly {
                            readonly person: string;
                            readonly role: string;
                        }[];
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly SubmitRecommendation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        readonly letterNo: string;
                        readonly papers: readonly string[];
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly DecideFiling: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        readonly approve: boolean;
                        readonly noticeNo: string;
                        /** @description ppm */
                        readonly contributionPpm?: number;
                        readonly reason?: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly WithdrawLoan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        readonly reason: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly SendContributionNotice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        readonly channel: string;
                        readonly sentBy: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly ContributeToFund: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        readonly contributionId: string;
                        /** @description fen (分) */
                        readonly amountFen: number;
                        readonly accountId: string;
                        /** Format: date */
                        readonly receivedOn: string;
                        readonly payer: string;
                        readonly slipNo: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly SignLoanContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        readonly contractNo: string;
                        /** @description fen (分) */
                        readonly amountFen: number;
                        /** @description ppm */
                        readonly annualRatePpm: number;
                        /** @description ppm */
                        readonly penaltyUpliftPpm: number;
                        /** @enum {unknown} */
                        readonly dayCountBase: 360 | 365;
                        readonly schedule: readonly {
                            readonly no: number;
                            /** Format: date */
                            readonly dueDate: string;
                            /** @description fen (分) */
                            readonly principalFen: number;
                        }[];
                        readonly signedBy: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly PassDrawdownChecks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        readonly checks: {
                            readonly approvalConditions: boolean;
                            readonly contractTerms: boolean;
                            readonly legalElements: boolean;
                            readonly formalities: boolean;
                            readonly collateralRegistered: boolean;
                            readonly documentsAgree: boolean;
                        };
                        readonly checkedBy: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly DisburseLoan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        /** @description fen (分) */
                        readonly amountFen: number;
                        /** Format: date */
                        readonly disbursedOn: string;
                        /** Format: date */
                        readonly maturity: string;
                        readonly slipNo: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly NotifyDisbursement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        /** Format: date */
                        readonly notifiedOn: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly RecordRepayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    /** @description principalFen + interestFen + penaltyFen + compoundFen must be above 0 in total */
                    readonly data: {
                        readonly loanId: string;
                        /** Format: date */
                        readonly receivedOn: string;
                        /** @description fen (分) */
                        readonly principalFen: number;
                        /** @description fen (分) */
                        readonly interestFen: number;
                        /** @description fen (分) */
                        readonly penaltyFen: number;
                        /** @description fen (分) */
                        readonly compoundFen: number;
                        readonly payer: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly ReportOverdue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        readonly scheduleNo: number;
                        /** Format: date */
                        readonly dueDate: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly DeclareAcceleration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        /** Format: date */
                        readonly declaredOn: string;
                        readonly reason: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly ReportMisuse: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        /** Format: date */
                        readonly foundOn: string;
                        /** @description fen (分) */
                        readonly amountFen: number;
                        readonly text: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly ConfirmOverdueCured: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        /** Format: date */
                        readonly curedOn: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly FileClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    /** @description principalFen + interestFen + penaltyFen + compoundFen must be above 0 in total */
                    readonly data: {
                        readonly loanId: string;
                        readonly claimId: string;
                        /** Format: date */
                        readonly filedOn: string;
                        /** Format: date */
                        readonly cutoffDate: string;
                        /** @description fen (分) */
                        readonly principalFen: number;
                        /** @description fen (分) */
                        readonly interestFen: number;
                        /** @description fen (分) */
                        readonly penaltyFen: number;
                        /** @description fen (分) */
                        readonly compoundFen: number;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly RestateClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    /** @description principalFen + interestFen + penaltyFen + compoundFen must be above 0 in total */
                    readonly data: {
                        readonly loanId: string;
                        readonly claimId: string;
                        /** Format: date */
                        readonly cutoffDate: string;
                        /** @description fen (分) */
                        readonly principalFen: number;
                        /** @description fen (分) */
                        readonly interestFen: number;
                        /** @description fen (分) */
                        readonly penaltyFen: number;
                        /** @description fen (分) */
                        readonly compoundFen: number;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly WithdrawClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        readonly claimId: string;
                        readonly reason: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly WaiveCompensationOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly agreementId: string;
                        readonly loanId: string;
                        readonly reason: string;
                        readonly decisionId: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly RunCompensation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly agreementId: string;
                        /** Format: date */
                        readonly valueDate: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly ApplyForRiskCompensation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        readonly applicationId: string;
                        /** Format: date */
                        readonly appliedOn: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly ShareRiskCompensation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly agreementId: string;
                        /** Format: date */
                        readonly valueDate: string;
                        readonly decisionId?: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly SettleRiskShareLater: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        /** @description fen (分) */
                        readonly amountFen: number;
                        readonly decisionId: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly OpenRecoveryAction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        readonly kind: string;
                        readonly caseNo: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly AgreeRecoveryCosts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    /** @description costsFen + liquidatedDamagesFen must be above 0 in total */
                    readonly data: {
                        readonly loanId: string;
                        readonly costAgreementId: string;
                        /** @description fen (分) */
                        readonly costsFen: number;
                        /** @description fen (分) */
                        readonly liquidatedDamagesFen: number;
                        readonly items: readonly string[];
                        readonly officeSignedBy?: string;
                        readonly bankSignedBy?: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly ApplyRecovery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        readonly recoveryId: string;
                        /** Format: date */
                        readonly receivedOn: string;
                        /** @enum {unknown} */
                        readonly source: "BORROWER" | "GUARANTOR" | "COLLATERAL" | "COURT";
                        readonly payer: string;
                        /** @description fen (分) */
                        readonly grossFen: number;
                        /** @description fen (分) */
                        readonly bankPostInterestFen?: number;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly ReturnSurplus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        readonly recoveryId: string;
                        /** @description fen (分) */
                        readonly amountFen: number;
                        readonly payee: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly WriteOffLoss: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The same as commandId */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly commandId?: string;
                    /** Format: date */
                    readonly on?: string;
                    readonly evidence?: readonly components["schemas"]["Evidence"][];
                    readonly data: {
                        readonly loanId: string;
                        readonly decisionId: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description A repeat: written before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["RefusedByRule"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly listPools: {
        readonly parameters: {
            readonly query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                readonly asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                readonly knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                readonly after?: number;
                /** @description one of json, csv, xlsx. 下列之一：json、csv、xlsx */
                readonly format?: "json" | "csv" | "xlsx";
                /** @description true or false.  true 或 false */
                readonly inWan?: boolean;
                /** @description one of UNSIGNED, ACTIVE, SUSPENDED, TERMINATED. 下列之一：UNSIGNED、ACTIVE、SUSPENDED、TERMINATED */
                readonly status?: "UNSIGNED" | "ACTIVE" | "SUSPENDED" | "TERMINATED";
                /** @description text. 文字 */
                readonly bankId?: string;
                /** @description one of agreementId, -agreementId, bankId, -bankId, enterpriseFen, -enterpriseFen, riskFen, -riskFen, outstandingFen, -outstandingFen. 下列之一：agreementId、-agreementId、bankId、-bankId、enterpriseFen、-enterpriseFen、riskFen、-riskFen、outstandingFen、-outstandingFen */
                readonly sort?: "agreementId" | "-agreementId" | "bankId" | "-bankId" | "enterpriseFen" | "-enterpriseFen" | "riskFen" | "-riskFen" | "outstandingFen" | "-outstandingFen";
                /** @description a whole number from 1 to 1000.  1 至 1000 的整数 */
                readonly limit?: number;
                /** @description the "next" of the page before. 上一页的 next */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Pools */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly asOf: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        readonly items: readonly {
                            readonly agreementId: string;
                            readonly bankId: string | null;
                            readonly bankName: string | null;
                            /** @enum {string} */
                            readonly status: "UNSIGNED" | "ACTIVE" | "SUSPENDED" | "TERMINATED";
                            readonly from: string | null;
                            readonly to: string | null;
                            readonly contributionPpm: number | null;
                            readonly accounts: {
                                readonly [key: string]: {
                                    readonly accountNoMasked: string;
                                    readonly funds: readonly ("ENTERPRISE" | "RISK")[];
                                };
                            };
                            /** @description fen (分) */
                            readonly enterpriseFen: number;
                            /** @description fen (分) */
                            readonly riskFen: number;
                            /** @description fen (分) */
                            readonly contributedFen: number;
                            /** @description fen (分) */
                            readonly injectedFen: number;
                            /** @description fen (分) */
                            readonly enterpriseInterestFen: number;
                            /** @description fen (分) */
                            readonly riskInterestFen: number;
                            /** @description fen (分) */
                            readonly enterprisePaidFen: number;
                            /** @description fen (分) */
                            readonly riskPaidFen: number;
                            /** @description fen (分) */
                            readonly enterpriseRefilledFen: number;
                            /** @description fen (分) */
                            readonly riskRefilledFen: number;
                            /** @description fen (分) */
                            readonly outstandingFen: number;
                            /** @description fen (分) */
                            readonly reservedFen: number;
                            /** @description fen (分) */
                            readonly usedFen: number;
                            /** @description fen (分) */
                            readonly expectedVolumeFen: number;
                            readonly expectedYear: number | null;
                            /** @description fen (分) */
                            readonly floorRequiredFen: number;
                            readonly stopped: boolean;
                            readonly leverageBreaches: number;
                            readonly lastReconciledOn: string | null;
                            readonly lastDifferenceFen: number | null;
                        }[];
                        readonly next: string | null;
                    };
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly getPool: {
        readonly parameters: {
            readonly query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                readonly asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                readonly knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                readonly after?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly agreementId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One pool */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly agreementId: string;
                        readonly bankId: string | null;
                        readonly bankName: string | null;
                        /** @enum {string} */
                        readonly status: "UNSIGNED" | "ACTIVE" | "SUSPENDED" | "TERMINATED";
                        readonly from: string | null;
                        readonly to: string | null;
                        readonly contributionPpm: number | null;
                        readonly accounts: {
                            readonly [key: string]: {
                                readonly accountNoMasked: string;
                                readonly funds: readonly ("ENTERPRISE" | "RISK")[];
                            };
                        };
                        /** @description fen (分) */
                        readonly enterpriseFen: number;
                        /** @description fen (分) */
                        readonly riskFen: number;
                        /** @description fen (分) */
                        readonly contributedFen: number;
                        /** @description fen (分) */
                        readonly injectedFen: number;
                        /** @description fen (分) */
                        readonly enterpriseInterestFen: number;
                        /** @description fen (分) */
                        readonly riskInterestFen: number;
                        /** @description fen (分) */
                        readonly enterprisePaidFen: number;
                        /** @description fen (分) */
                        readonly riskPaidFen: number;
                        /** @description fen (分) */
                        readonly enterpriseRefilledFen: number;
                        /** @description fen (分) */
                        readonly riskRefilledFen: number;
                        /** @description fen (分) */
                        readonly outstandingFen: number;
                        /** @description fen (分) */
                        readonly reservedFen: number;
                        /** @description fen (分) */
                        readonly usedFen: number;
                        /** @description fen (分) */
                        readonly expectedVolumeFen: number;
                        readonly expectedYear: number | null;
                        /** @description fen (分) */
                        readonly floorRequiredFen: number;
                        readonly stopped: boolean;
                        readonly leverageBreaches: number;
                        readonly lastReconciledOn: string | null;
                        readonly lastDifferenceFen: number | null;
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly listLoans: {
        readonly parameters: {
            readonly query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                readonly asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                readonly knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                readonly after?: number;
                /** @description one of json, csv, xlsx. 下列之一：json、csv、xlsx */
                readonly format?: "json" | "csv" | "xlsx";
                /** @description true or false.  true 或 false */
                readonly inWan?: boolean;
                /** @description text. 文字 */
                readonly status?: string;
                /** @description text. 文字 */
                readonly agreementId?: string;
                /** @description text. 文字 */
                readonly uscc?: string;
                /** @description true or false.  true 或 false */
                readonly flagged?: boolean;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                readonly amountFrom?: number;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                readonly amountTo?: number;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                readonly disbursedFrom?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                readonly disbursedTo?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                readonly overdueFrom?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                readonly overdueTo?: string;
                /** @description one of loanId, -loanId, amountFen, -amountFen, outstandingFen, -outstandingFen, overdueSince, -overdueSince, deadline, -deadline, maturity, -maturity, disbursedOn, -disbursedOn. 下列之一：loanId、-loanId、amountFen、-amountFen、outstandingFen、-outstandingFen、overdueSince、-overdueSince、deadline、-deadline、maturity、-maturity、disbursedOn、-disbursedOn */
                readonly sort?: "loanId" | "-loanId" | "amountFen" | "-amountFen" | "outstandingFen" | "-outstandingFen" | "overdueSince" | "-overdueSince" | "deadline" | "-deadline" | "maturity" | "-maturity" | "disbursedOn" | "-disbursedOn";
                /** @description a whole number from 1 to 1000.  1 至 1000 的整数 */
                readonly limit?: number;
                /** @description the "next" of the page before. 上一页的 next */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Loans */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly asOf: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        readonly items: readonly {
                            readonly loanId: string;
                            readonly agreementId: string | null;
                            readonly uscc: string | null;
                            readonly status: string | null;
                            /** @description fen (分) */
                            readonly amountFen: number;
                            /** @description fen (分) */
                            readonly outstandingFen: number;
                            /** @description fen (分) */
                            readonly overdueFen: number;
                            /** @description fen (分) */
                            readonly requiredFen: number;
                            /** @description fen (分) */
                            readonly contributedFen: number;
                            readonly appliedOn: string | null;
                            readonly disbursedOn: string | null;
                            readonly noticeDeadline: string | null;
                            readonly maturity: string | null;
                            readonly overdueSince: string | null;
                            readonly monthEndsOn: string | null;
                            readonly compensableFrom: string | null;
                            readonly deadline: string | null;
                            readonly claimFen: number | null;
                            readonly enterprisePaidFen: number | null;
                            readonly shortfallFen: number | null;
                            readonly riskShareFen: number | null;
                            readonly bankShareFen: number | null;
                            readonly riskPaidFen: number | null;
                            readonly riskUnfundedFen: number | null;
                            readonly bankBorneFen: number | null;
                            readonly due: {
                                readonly [key: string]: number;
                            };
                            /** @description fen (分) */
                            readonly recoveredFen: number;
                            /** @description fen (分) */
                            readonly surplusFen: number;
                            readonly flagged: boolean;
                            readonly flags: readonly {
                                readonly [key: string]: unknown;
                            }[];
                        }[];
                        readonly next: string | null;
                    };
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly getLoan: {
        readonly parameters: {
            readonly query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                readonly asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                readonly knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                readonly after?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly loanId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One loan */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly loanId: string;
                        readonly agreementId: string | null;
                        readonly uscc: string | null;
                        readonly status: string | null;
                        /** @description fen (分) */
                        readonly amountFen: number;
                        /** @description fen (分) */
                        readonly outstandingFen: number;
                        /** @description fen (分) */
                        readonly overdueFen: number;
                        /** @description fen (分) */
                        readonly requiredFen: number;
                        /** @description fen (分) */
                        readonly contributedFen: number;
                        readonly appliedOn: string | null;
                        readonly disbursedOn: string | null;
                        readonly noticeDeadline: string | null;
                        readonly maturity: string | null;
                        readonly overdueSince: string | null;
                        readonly monthEndsOn: string | null;
                        readonly compensableFrom: string | null;
                        readonly deadline: string | null;
                        readonly claimFen: number | null;
                        readonly enterprisePaidFen: number | null;
                        readonly shortfallFen: number | null;
                        readonly riskShareFen: number | null;
                        readonly bankShareFen: number | null;
                        readonly riskPaidFen: number | null;
                        readonly riskUnfundedFen: number | null;
                        readonly bankBorneFen: number | null;
                        readonly due: {
                            readonly [key: string]: number;
                        };
                        /** @description fen (分) */
                        readonly recoveredFen: number;
                        /** @description fen (分) */
                        readonly surplusFen: number;
                        readonly flagged: boolean;
                        readonly flags: readonly {
                            readonly [key: string]: unknown;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["NotSignedIn"];
            readonly 403: components["responses"]["NotAllowed"];
            readonly 404: components["responses"]["Unknown"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
}
