// Written by tools/api-client.mjs from the API's declarations; not to be edited.
export interface paths {
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前用户 Who am I */
        get: operations["whoAmI"];
        put?: never;
        /** 登录 Sign in */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/AdoptPolicy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AdoptPolicy */
        post: operations["AdoptPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/IssueInterpretation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** IssueInterpretation */
        post: operations["IssueInterpretation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/PublishWorkingCalendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** PublishWorkingCalendar */
        post: operations["PublishWorkingCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/OpenBusinessDay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** OpenBusinessDay */
        post: operations["OpenBusinessDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/RecordDecision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RecordDecision */
        post: operations["RecordDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/HoldJointMeeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** HoldJointMeeting */
        post: operations["HoldJointMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/SignCooperationAgreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** SignCooperationAgreement */
        post: operations["SignCooperationAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/OpenSpecialAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** OpenSpecialAccount */
        post: operations["OpenSpecialAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/DeclareExpectedVolume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** DeclareExpectedVolume */
        post: operations["DeclareExpectedVolume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/SuspendAgreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** SuspendAgreement */
        post: operations["SuspendAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/ResumeAgreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ResumeAgreement */
        post: operations["ResumeAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/TerminateAgreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** TerminateAgreement */
        post: operations["TerminateAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/InjectRiskFund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** InjectRiskFund */
        post: operations["InjectRiskFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/CreditAccountInterest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** CreditAccountInterest */
        post: operations["CreditAccountInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/ReconcileAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReconcileAccount */
        post: operations["ReconcileAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/ReverseEntry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReverseEntry */
        post: operations["ReverseEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/RegisterEnterprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RegisterEnterprise */
        post: operations["RegisterEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/NominateEnterprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** NominateEnterprise */
        post: operations["NominateEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/DecideRoster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** DecideRoster */
        post: operations["DecideRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/RemoveFromRoster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RemoveFromRoster */
        post: operations["RemoveFromRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/BlacklistEnterprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** BlacklistEnterprise */
        post: operations["BlacklistEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/LiftBlacklisting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** LiftBlacklisting */
        post: operations["LiftBlacklisting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/NoteRiskSignal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** NoteRiskSignal */
        post: operations["NoteRiskSignal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/ApplyForLoan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ApplyForLoan */
        post: operations["ApplyForLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/ReviewLoan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReviewLoan */
        post: operations["ReviewLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/SubmitRecommendation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** SubmitRecommendation */
        post: operations["SubmitRecommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/DecideFiling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** DecideFiling */
        post: operations["DecideFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/WithdrawLoan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** WithdrawLoan */
        post: operations["WithdrawLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/SendContributionNotice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** SendContributionNotice */
        post: operations["SendContributionNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/ContributeToFund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ContributeToFund */
        post: operations["ContributeToFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/SignLoanContract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** SignLoanContract */
        post: operations["SignLoanContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/PassDrawdownChecks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** PassDrawdownChecks */
        post: operations["PassDrawdownChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/DisburseLoan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** DisburseLoan */
        post: operations["DisburseLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/NotifyDisbursement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** NotifyDisbursement */
        post: operations["NotifyDisbursement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/RecordRepayment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RecordRepayment */
        post: operations["RecordRepayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/ReportOverdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReportOverdue */
        post: operations["ReportOverdue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/DeclareAcceleration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** DeclareAcceleration */
        post: operations["DeclareAcceleration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/ReportMisuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReportMisuse */
        post: operations["ReportMisuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/ConfirmOverdueCured": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ConfirmOverdueCured */
        post: operations["ConfirmOverdueCured"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/FileClaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** FileClaim */
        post: operations["FileClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/RestateClaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RestateClaim */
        post: operations["RestateClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/WithdrawClaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** WithdrawClaim */
        post: operations["WithdrawClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/WaiveCompensationOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** WaiveCompensationOrder */
        post: operations["WaiveCompensationOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/RunCompensation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RunCompensation */
        post: operations["RunCompensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/ApplyForRiskCompensation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ApplyForRiskCompensation */
        post: operations["ApplyForRiskCompensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/ShareRiskCompensation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ShareRiskCompensation */
        post: operations["ShareRiskCompensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/SettleRiskShareLater": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** SettleRiskShareLater */
        post: operations["SettleRiskShareLater"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/OpenRecoveryAction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** OpenRecoveryAction */
        post: operations["OpenRecoveryAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/AgreeRecoveryCosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AgreeRecoveryCosts */
        post: operations["AgreeRecoveryCosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/ApplyRecovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ApplyRecovery */
        post: operations["ApplyRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/ReturnSurplus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReturnSurplus */
        post: operations["ReturnSurplus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/WriteOffLoss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** WriteOffLoss */
        post: operations["WriteOffLoss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 资金池 Pools */
        get: operations["listPools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pools/{agreementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个资金池 One pool */
        get: operations["getPool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 贷款 Loans */
        get: operations["listLoans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{loanId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一笔贷款 One loan */
        get: operations["getLoan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            instance?: string;
            code: string;
            articles?: string[];
            facts?: {
                [key: string]: unknown;
            };
            faults?: {
                field: string;
                problem: string;
                problemZh: string;
                value?: unknown;
            }[];
            zh: string;
            en: string;
        };
        CommandAnswer: {
            stream: string;
            revision: number;
            /** @description pass as `after` to a query to see what was written */
            position: number;
            events: {
                /** Format: uuid */
                id: string;
                type: string;
            }[];
        };
        Session: {
            token: string;
            expiresInSeconds: number;
            user: string;
            role: string;
            org: string;
        };
        Evidence: {
            type: string;
            no: string;
            /** Format: date */
            issuedOn?: string;
            sha256?: string;
        };
    };
    responses: {
        /** @description Every faulty field */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not signed in */
        NotSignedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not allowed */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing */
        Unknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not in this format */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Concurrent change */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too large */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not JSON in UTF-8 */
        NotJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused by a rule, with its articles and figures */
        RefusedByRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not now; see Retry-After */
        NotNow: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
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
    whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who the token belongs to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: string;
                        role: string;
                        org: string;
                    };
                };
            };
            401: components["responses"]["NotSignedIn"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user: string;
                    password: string;
                    newPassword?: string;
                };
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    AdoptPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        policy: unknown;
                        docNo: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    IssueInterpretation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        article: string;
                        question: string;
                        reading: string;
                        docNo: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    PublishWorkingCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        region: string;
                        year: number;
                        holidays: string[];
                        makeupDays: string[];
                        /** Format: date */
                        publishedOn: string;
                        docNo: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    OpenBusinessDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        /** Format: date */
                        date: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    RecordDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        decisionId: string;
                        kind: string;
                        subject: string;
                        text: string;
                        docNo: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    HoldJointMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        /** Format: date */
                        date: string;
                        parties: string[];
                        summary: string;
                        actions: string[];
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    SignCooperationAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        agreementId: string;
                        bankId: string;
                        bankName: string;
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        /** @description ppm */
                        contributionPpm?: number;
                        docNo: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    OpenSpecialAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        agreementId: string;
                        accountId: string;
                        accountNoMasked: string;
                        funds: ("ENTERPRISE" | "RISK")[];
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    DeclareExpectedVolume: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        agreementId: string;
                        year: number;
                        /** @description fen (分) */
                        amountFen: number;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    SuspendAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        agreementId: string;
                        reason: string;
                        decisionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    ResumeAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        agreementId: string;
                        reason: string;
                        decisionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    TerminateAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        agreementId: string;
                        reason: string;
                        decisionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    InjectRiskFund: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        agreementId: string;
                        /** @description fen (分) */
                        amountFen: number;
                        budgetDocNo: string;
                        slipNo: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    CreditAccountInterest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        agreementId: string;
                        /** @enum {unknown} */
                        fund: "ENTERPRISE" | "RISK";
                        /** @description fen (分) */
                        amountFen: number;
                        period: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    ReconcileAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        agreementId: string;
                        accountId: string;
                        /** Format: date */
                        statementDate: string;
                        /** @description fen (分) */
                        balanceFen: number;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    ReverseEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        agreementId: string;
                        eventId: string;
                        reason: string;
                        decisionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    RegisterEnterprise: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        uscc: string;
                        name: string;
                        /** @enum {unknown} */
                        sizeClass: "MICRO" | "SMALL" | "MEDIUM" | "LARGE";
                        legalRepresentative: string;
                        controllers: string[];
                        industry: string;
                        registrationDocNo: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    NominateEnterprise: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        uscc: string;
                        formNo: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    DecideRoster: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        uscc: string;
                        admit: boolean;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    RemoveFromRoster: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        uscc: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    BlacklistEnterprise: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        uscc: string;
                        persons: string[];
                        reason: string;
                        lossFen: {
                            /** @description fen (分) */
                            bank: number;
                            /** @description fen (分) */
                            enterpriseFund: number;
                            /** @description fen (分) */
                            riskFund: number;
                        };
                        decisionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    LiftBlacklisting: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        uscc: string;
                        reason: string;
                        decisionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    NoteRiskSignal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    /** @description loanId or uscc must be given */
                    data: {
                        loanId?: string;
                        uscc?: string;
                        source: string;
                        text: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    ApplyForLoan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        uscc: string;
                        agreementId: string;
                        /** @description fen (分) */
                        amountFen: number;
                        termMonths: number;
                        loanType: string;
                        purpose: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    ReviewLoan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        approved: boolean;
                        /** @enum {unknown} */
                        method: "SCORECARD" | "RATING";
                        score?: number;
                        grade?: string;
                        checks: {
                            roster: boolean;
                            bankRequirements: boolean;
                            industryPolicy: boolean;
                            creditRecord: boolean;
                            settlementAccount: boolean;
                            conduct: boolean;
                        };
                        security: {
                            kind: string;
                            ownerId: string;
                            /** @description fen (分) */
                            acceptedFen: number;
                        }[];
                        jointLiability: {
                            person: string;
                            role: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    SubmitRecommendation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        letterNo: string;
                        papers: string[];
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    DecideFiling: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        approve: boolean;
                        noticeNo: string;
                        /** @description ppm */
                        contributionPpm?: number;
                        reason?: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    WithdrawLoan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    SendContributionNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        channel: string;
                        sentBy: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    ContributeToFund: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        contributionId: string;
                        /** @description fen (分) */
                        amountFen: number;
                        accountId: string;
                        /** Format: date */
                        receivedOn: string;
                        payer: string;
                        slipNo: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    SignLoanContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        contractNo: string;
                        /** @description fen (分) */
                        amountFen: number;
                        /** @description ppm */
                        annualRatePpm: number;
                        /** @description ppm */
                        penaltyUpliftPpm: number;
                        /** @enum {unknown} */
                        dayCountBase: 360 | 365;
                        schedule: {
                            no: number;
                            /** Format: date */
                            dueDate: string;
                            /** @description fen (分) */
                            principalFen: number;
                        }[];
                        signedBy: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    PassDrawdownChecks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        checks: {
                            approvalConditions: boolean;
                            contractTerms: boolean;
                            legalElements: boolean;
                            formalities: boolean;
                            collateralRegistered: boolean;
                            documentsAgree: boolean;
                        };
                        checkedBy: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    DisburseLoan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        /** @description fen (分) */
                        amountFen: number;
                        /** Format: date */
                        disbursedOn: string;
                        /** Format: date */
                        maturity: string;
                        slipNo: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    NotifyDisbursement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        /** Format: date */
                        notifiedOn: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    RecordRepayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    /** @description principalFen + interestFen + penaltyFen + compoundFen must be above 0 in total */
                    data: {
                        loanId: string;
                        /** Format: date */
                        receivedOn: string;
                        /** @description fen (分) */
                        principalFen: number;
                        /** @description fen (分) */
                        interestFen: number;
                        /** @description fen (分) */
                        penaltyFen: number;
                        /** @description fen (分) */
                        compoundFen: number;
                        payer: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    ReportOverdue: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        scheduleNo: number;
                        /** Format: date */
                        dueDate: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    DeclareAcceleration: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        /** Format: date */
                        declaredOn: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    ReportMisuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        /** Format: date */
                        foundOn: string;
                        /** @description fen (分) */
                        amountFen: number;
                        text: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    ConfirmOverdueCured: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        /** Format: date */
                        curedOn: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    FileClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    /** @description principalFen + interestFen + penaltyFen + compoundFen must be above 0 in total */
                    data: {
                        loanId: string;
                        claimId: string;
                        /** Format: date */
                        filedOn: string;
                        /** Format: date */
                        cutoffDate: string;
                        /** @description fen (分) */
                        principalFen: number;
                        /** @description fen (分) */
                        interestFen: number;
                        /** @description fen (分) */
                        penaltyFen: number;
                        /** @description fen (分) */
                        compoundFen: number;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    RestateClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    /** @description principalFen + interestFen + penaltyFen + compoundFen must be above 0 in total */
                    data: {
                        loanId: string;
                        claimId: string;
                        /** Format: date */
                        cutoffDate: string;
                        /** @description fen (分) */
                        principalFen: number;
                        /** @description fen (分) */
                        interestFen: number;
                        /** @description fen (分) */
                        penaltyFen: number;
                        /** @description fen (分) */
                        compoundFen: number;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    WithdrawClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        claimId: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    WaiveCompensationOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        agreementId: string;
                        loanId: string;
                        reason: string;
                        decisionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    RunCompensation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        agreementId: string;
                        /** Format: date */
                        valueDate: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    ApplyForRiskCompensation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        applicationId: string;
                        /** Format: date */
                        appliedOn: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    ShareRiskCompensation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        agreementId: string;
                        /** Format: date */
                        valueDate: string;
                        decisionId?: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    SettleRiskShareLater: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        /** @description fen (分) */
                        amountFen: number;
                        decisionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    OpenRecoveryAction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        kind: string;
                        caseNo: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    AgreeRecoveryCosts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    /** @description costsFen + liquidatedDamagesFen must be above 0 in total */
                    data: {
                        loanId: string;
                        costAgreementId: string;
                        /** @description fen (分) */
                        costsFen: number;
                        /** @description fen (分) */
                        liquidatedDamagesFen: number;
                        items: string[];
                        officeSignedBy?: string;
                        bankSignedBy?: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    ApplyRecovery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        recoveryId: string;
                        /** Format: date */
                        receivedOn: string;
                        /** @enum {unknown} */
                        source: "BORROWER" | "GUARANTOR" | "COLLATERAL" | "COURT";
                        payer: string;
                        /** @description fen (分) */
                        grossFen: number;
                        /** @description fen (分) */
                        bankPostInterestFen?: number;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    ReturnSurplus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        recoveryId: string;
                        /** @description fen (分) */
                        amountFen: number;
                        payee: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    WriteOffLoss: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as commandId */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    /** Format: date */
                    on?: string;
                    evidence?: components["schemas"]["Evidence"][];
                    data: {
                        loanId: string;
                        decisionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description A repeat: written before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listPools: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx. 下列之一：json、csv、xlsx */
                format?: "json" | "csv" | "xlsx";
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description one of UNSIGNED, ACTIVE, SUSPENDED, TERMINATED. 下列之一：UNSIGNED、ACTIVE、SUSPENDED、TERMINATED */
                status?: "UNSIGNED" | "ACTIVE" | "SUSPENDED" | "TERMINATED";
                /** @description text. 文字 */
                bankId?: string;
                /** @description one of agreementId, -agreementId, bankId, -bankId, enterpriseFen, -enterpriseFen, riskFen, -riskFen, outstandingFen, -outstandingFen. 下列之一：agreementId、-agreementId、bankId、-bankId、enterpriseFen、-enterpriseFen、riskFen、-riskFen、outstandingFen、-outstandingFen */
                sort?: "agreementId" | "-agreementId" | "bankId" | "-bankId" | "enterpriseFen" | "-enterpriseFen" | "riskFen" | "-riskFen" | "outstandingFen" | "-outstandingFen";
                /** @description a whole number from 1 to 1000.  1 至 1000 的整数 */
                limit?: number;
                /** @description the "next" of the page before. 上一页的 next */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pools */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        asOf: string;
                        /** Format: date-time */
                        knownAt: string;
                        items: {
                            agreementId: string;
                            bankId: string | null;
                            bankName: string | null;
                            /** @enum {string} */
                            status: "UNSIGNED" | "ACTIVE" | "SUSPENDED" | "TERMINATED";
                            from: string | null;
                            to: string | null;
                            contributionPpm: number | null;
                            accounts: {
                                [key: string]: {
                                    accountNoMasked: string;
                                    funds: ("ENTERPRISE" | "RISK")[];
                                };
                            };
                            /** @description fen (分) */
                            enterpriseFen: number;
                            /** @description fen (分) */
                            riskFen: number;
                            /** @description fen (分) */
                            contributedFen: number;
                            /** @description fen (分) */
                            injectedFen: number;
                            /** @description fen (分) */
                            enterpriseInterestFen: number;
                            /** @description fen (分) */
                            riskInterestFen: number;
                            /** @description fen (分) */
                            enterprisePaidFen: number;
                            /** @description fen (分) */
                            riskPaidFen: number;
                            /** @description fen (分) */
                            enterpriseRefilledFen: number;
                            /** @description fen (分) */
                            riskRefilledFen: number;
                            /** @description fen (分) */
                            outstandingFen: number;
                            /** @description fen (分) */
                            reservedFen: number;
                            /** @description fen (分) */
                            usedFen: number;
                            /** @description fen (分) */
                            expectedVolumeFen: number;
                            expectedYear: number | null;
                            /** @description fen (分) */
                            floorRequiredFen: number;
                            stopped: boolean;
                            leverageBreaches: number;
                            lastReconciledOn: string | null;
                            lastDifferenceFen: number | null;
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    getPool: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
            };
            header?: never;
            path: {
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One pool */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreementId: string;
                        bankId: string | null;
                        bankName: string | null;
                        /** @enum {string} */
                        status: "UNSIGNED" | "ACTIVE" | "SUSPENDED" | "TERMINATED";
                        from: string | null;
                        to: string | null;
                        contributionPpm: number | null;
                        accounts: {
                            [key: string]: {
                                accountNoMasked: string;
                                funds: ("ENTERPRISE" | "RISK")[];
                            };
                        };
                        /** @description fen (分) */
                        enterpriseFen: number;
                        /** @description fen (分) */
                        riskFen: number;
                        /** @description fen (分) */
                        contributedFen: number;
                        /** @description fen (分) */
                        injectedFen: number;
                        /** @description fen (分) */
                        enterpriseInterestFen: number;
                        /** @description fen (分) */
                        riskInterestFen: number;
                        /** @description fen (分) */
                        enterprisePaidFen: number;
                        /** @description fen (分) */
                        riskPaidFen: number;
                        /** @description fen (分) */
                        enterpriseRefilledFen: number;
                        /** @description fen (分) */
                        riskRefilledFen: number;
                        /** @description fen (分) */
                        outstandingFen: number;
                        /** @description fen (分) */
                        reservedFen: number;
                        /** @description fen (分) */
                        usedFen: number;
                        /** @description fen (分) */
                        expectedVolumeFen: number;
                        expectedYear: number | null;
                        /** @description fen (分) */
                        floorRequiredFen: number;
                        stopped: boolean;
                        leverageBreaches: number;
                        lastReconciledOn: string | null;
                        lastDifferenceFen: number | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listLoans: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx. 下列之一：json、csv、xlsx */
                format?: "json" | "csv" | "xlsx";
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description text. 文字 */
                status?: string;
                /** @description text. 文字 */
                agreementId?: string;
                /** @description text. 文字 */
                uscc?: string;
                /** @description true or false.  true 或 false */
                flagged?: boolean;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                amountFrom?: number;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                amountTo?: number;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                disbursedFrom?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                disbursedTo?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                overdueFrom?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                overdueTo?: string;
                /** @description one of loanId, -loanId, amountFen, -amountFen, outstandingFen, -outstandingFen, overdueSince, -overdueSince, deadline, -deadline, maturity, -maturity, disbursedOn, -disbursedOn. 下列之一：loanId、-loanId、amountFen、-amountFen、outstandingFen、-outstandingFen、overdueSince、-overdueSince、deadline、-deadline、maturity、-maturity、disbursedOn、-disbursedOn */
                sort?: "loanId" | "-loanId" | "amountFen" | "-amountFen" | "outstandingFen" | "-outstandingFen" | "overdueSince" | "-overdueSince" | "deadline" | "-deadline" | "maturity" | "-maturity" | "disbursedOn" | "-disbursedOn";
                /** @description a whole number from 1 to 1000.  1 至 1000 的整数 */
                limit?: number;
                /** @description the "next" of the page before. 上一页的 next */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Loans */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        asOf: string;
                        /** Format: date-time */
                        knownAt: string;
                        items: {
                            loanId: string;
                            agreementId: string | null;
                            uscc: string | null;
                            status: string | null;
                            /** @description fen (分) */
                            amountFen: number;
                            /** @description fen (分) */
                            outstandingFen: number;
                            /** @description fen (分) */
                            overdueFen: number;
                            /** @description fen (分) */
                            requiredFen: number;
                            /** @description fen (分) */
                            contributedFen: number;
                            appliedOn: string | null;
                            disbursedOn: string | null;
                            noticeDeadline: string | null;
                            maturity: string | null;
                            overdueSince: string | null;
                            monthEndsOn: string | null;
                            compensableFrom: string | null;
                            deadline: string | null;
                            claimFen: number | null;
                            enterprisePaidFen: number | null;
                            shortfallFen: number | null;
                            riskShareFen: number | null;
                            bankShareFen: number | null;
                            riskPaidFen: number | null;
                            riskUnfundedFen: number | null;
                            bankBorneFen: number | null;
                            due: {
                                [key: string]: number;
                            };
                            /** @description fen (分) */
                            recoveredFen: number;
                            /** @description fen (分) */
                            surplusFen: number;
                            flagged: boolean;
                            flags: {
                                [key: string]: unknown;
                            }[];
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    getLoan: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
            };
            header?: never;
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One loan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        loanId: string;
                        agreementId: string | null;
                        uscc: string | null;
                        status: string | null;
                        /** @description fen (分) */
                        amountFen: number;
                        /** @description fen (分) */
                        outstandingFen: number;
                        /** @description fen (分) */
                        overdueFen: number;
                        /** @description fen (分) */
                        requiredFen: number;
                        /** @description fen (分) */
                        contributedFen: number;
                        appliedOn: string | null;
                        disbursedOn: string | null;
                        noticeDeadline: string | null;
                        maturity: string | null;
                        overdueSince: string | null;
                        monthEndsOn: string | null;
                        compensableFrom: string | null;
                        deadline: string | null;
                        claimFen: number | null;
                        enterprisePaidFen: number | null;
                        shortfallFen: number | null;
                        riskShareFen: number | null;
                        bankShareFen: number | null;
                        riskPaidFen: number | null;
                        riskUnfundedFen: number | null;
                        bankBorneFen: number | null;
                        due: {
                            [key: string]: number;
                        };
                        /** @description fen (分) */
                        recoveredFen: number;
                        /** @description fen (分) */
                        surplusFen: number;
                        flagged: boolean;
                        flags: {
                            [key: string]: unknown;
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
}
