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
    "/api/v1/session/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 续期 Another token for a good one, as long as the sign-in lasts */
        post: operations["renewSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退出 End the session: its token, and every renewal of its sign-in */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本地账户 Local accounts */
        get: operations["listAccounts"];
        put?: never;
        /** 新增账户 Make an account, with a one-time password */
        post: operations["addAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账户变更记录 Who made, changed or disabled an account, the newest first */
        get: operations["listAccountChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{user}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置密码 Give an account a new one-time password */
        post: operations["resetAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{user}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用账户 Disable an account */
        post: operations["disableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/AdoptPolicy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of AdoptPolicy */
        post: operations["previewAdoptPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/IssueInterpretation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of IssueInterpretation */
        post: operations["previewIssueInterpretation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/PublishWorkingCalendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of PublishWorkingCalendar */
        post: operations["previewPublishWorkingCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/OpenBusinessDay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of OpenBusinessDay */
        post: operations["previewOpenBusinessDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/RecordDecision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of RecordDecision */
        post: operations["previewRecordDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/HoldJointMeeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of HoldJointMeeting */
        post: operations["previewHoldJointMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/SignCooperationAgreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of SignCooperationAgreement */
        post: operations["previewSignCooperationAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/OpenSpecialAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of OpenSpecialAccount */
        post: operations["previewOpenSpecialAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/DeclareExpectedVolume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of DeclareExpectedVolume */
        post: operations["previewDeclareExpectedVolume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/SuspendAgreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of SuspendAgreement */
        post: operations["previewSuspendAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/ResumeAgreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of ResumeAgreement */
        post: operations["previewResumeAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/TerminateAgreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of TerminateAgreement */
        post: operations["previewTerminateAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/InjectRiskFund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of InjectRiskFund */
        post: operations["previewInjectRiskFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/CreditAccountInterest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of CreditAccountInterest */
        post: operations["previewCreditAccountInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/ReconcileAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of ReconcileAccount */
        post: operations["previewReconcileAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/ReverseEntry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of ReverseEntry */
        post: operations["previewReverseEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/RegisterEnterprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of RegisterEnterprise */
        post: operations["previewRegisterEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/NominateEnterprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of NominateEnterprise */
        post: operations["previewNominateEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/DecideRoster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of DecideRoster */
        post: operations["previewDecideRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/RemoveFromRoster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of RemoveFromRoster */
        post: operations["previewRemoveFromRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/BlacklistEnterprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of BlacklistEnterprise */
        post: operations["previewBlacklistEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/LiftBlacklisting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of LiftBlacklisting */
        post: operations["previewLiftBlacklisting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/NoteRiskSignal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of NoteRiskSignal */
        post: operations["previewNoteRiskSignal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/ApplyForLoan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of ApplyForLoan */
        post: operations["previewApplyForLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/ReviewLoan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of ReviewLoan */
        post: operations["previewReviewLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/SubmitRecommendation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of SubmitRecommendation */
        post: operations["previewSubmitRecommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/DecideFiling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of DecideFiling */
        post: operations["previewDecideFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/WithdrawLoan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of WithdrawLoan */
        post: operations["previewWithdrawLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/SendContributionNotice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of SendContributionNotice */
        post: operations["previewSendContributionNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/ContributeToFund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of ContributeToFund */
        post: operations["previewContributeToFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/SignLoanContract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of SignLoanContract */
        post: operations["previewSignLoanContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/PassDrawdownChecks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of PassDrawdownChecks */
        post: operations["previewPassDrawdownChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/DisburseLoan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of DisburseLoan */
        post: operations["previewDisburseLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/NotifyDisbursement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of NotifyDisbursement */
        post: operations["previewNotifyDisbursement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/RecordRepayment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of RecordRepayment */
        post: operations["previewRecordRepayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/ReportOverdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of ReportOverdue */
        post: operations["previewReportOverdue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/DeclareAcceleration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of DeclareAcceleration */
        post: operations["previewDeclareAcceleration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/ReportMisuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of ReportMisuse */
        post: operations["previewReportMisuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/ConfirmOverdueCured": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of ConfirmOverdueCured */
        post: operations["previewConfirmOverdueCured"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/FileClaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of FileClaim */
        post: operations["previewFileClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/RestateClaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of RestateClaim */
        post: operations["previewRestateClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/WithdrawClaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of WithdrawClaim */
        post: operations["previewWithdrawClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/WaiveCompensationOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of WaiveCompensationOrder */
        post: operations["previewWaiveCompensationOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/RunCompensation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of RunCompensation */
        post: operations["previewRunCompensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/ApplyForRiskCompensation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of ApplyForRiskCompensation */
        post: operations["previewApplyForRiskCompensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/ShareRiskCompensation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of ShareRiskCompensation */
        post: operations["previewShareRiskCompensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/SettleRiskShareLater": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of SettleRiskShareLater */
        post: operations["previewSettleRiskShareLater"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/OpenRecoveryAction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of OpenRecoveryAction */
        post: operations["previewOpenRecoveryAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/AgreeRecoveryCosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of AgreeRecoveryCosts */
        post: operations["previewAgreeRecoveryCosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/ApplyRecovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of ApplyRecovery */
        post: operations["previewApplyRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/ReturnSurplus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of ReturnSurplus */
        post: operations["previewReturnSurplus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/WriteOffLoss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of WriteOffLoss */
        post: operations["previewWriteOffLoss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/previews/ErasePersonalData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览 Preview of ErasePersonalData */
        post: operations["previewErasePersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核通过 Approve what a preview showed */
        post: operations["approveProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核不通过 Reject */
        post: operations["rejectProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回 Withdraw */
        post: operations["withdrawProposal"];
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
    "/api/v1/commands/ErasePersonalData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ErasePersonalData */
        post: operations["ErasePersonalData"];
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
    "/api/v1/loans/{loanId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一笔贷款的经过 History of a loan */
        get: operations["getLoanHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{loanId}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 每一分钱的去向与依据 Why each fen went where it went */
        get: operations["explainLoan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 企业 Enterprises */
        get: operations["listEnterprises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一家企业 One enterprise */
        get: operations["getEnterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 备选企业名册 Roster */
        get: operations["listRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exposures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 企业敞口与限额 Exposures and their caps */
        get: operations["listExposures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blacklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 黑名单 Blacklist */
        get: operations["listBlacklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待代偿队列 Claims queue */
        get: operations["getClaimsQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 时限 Deadlines */
        get: operations["listDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待复核与已复核事项 Proposals for a second person */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项待复核事项 One proposal */
        get: operations["getProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 复核前的预览 What an approval would do */
        get: operations["previewProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 会计分录 Journal */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 试算平衡表 Trial balance */
        get: operations["getTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 对账记录 Reconciliations */
        get: operations["listReconciliations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 汇总报告 The report */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 两个时点之间的差异 What changed between two points in time */
        get: operations["getDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/restatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 重述 Restatement */
        get: operations["getRestatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 政策版本 Policies */
        get: operations["listPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当日有效的政策 The policy in force */
        get: operations["getPolicyInForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作日历 Working calendars */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 决议、联席会议与条款解释 Decisions, joint meetings and interpretations */
        get: operations["listGovernanceActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/fund-statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 助保金池资金收支明细账 Statement of the funds */
        get: operations["reportFundStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/compensations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 代偿明细表 Compensations */
        get: operations["reportCompensations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/payment-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 代偿顺序核查表 Order of payment, checked */
        get: operations["reportPaymentOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 时限执行情况表 Deadlines and how they were kept */
        get: operations["reportDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 限额执行情况表 Limits and how they are kept */
        get: operations["reportLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 例外与更正登记 Exceptions and corrections */
        get: operations["reportExceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 追偿资金分配表 Recoveries and where they went */
        get: operations["reportRecoveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 助保贷业务统计表 Business statistics */
        get: operations["reportStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/streams/{stream}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个事件流 Events of a stream */
        get: operations["listStreamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{loanId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一笔贷款的全部事件 Events of a loan */
        get: operations["listLoanEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日终自查与签名 Self-audits and signed closes */
        get: operations["listAudits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hindsight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事后看来 In hindsight */
        get: operations["listHindsight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已签名的检查点 Signed checkpoint */
        get: operations["getCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查阅记录 Reads by auditors and regulators */
        get: operations["listReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 实时事件 What is written to the log, as Server-Sent Events
         * @description One message per event that the viewer may see: `id` is its position, `data` a LiveEvent. Comments with an id in between say how far the stream has come. A last message `end` says why it ended. 每个可见事件一条消息；断线后以最后的 id 续接。
         */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{loanId}/evidence-bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 证据包 Evidence of a loan
         * @description The events that the loan rests on, as the log held them at the last signed day close, with the proofs, one JSON object a line; `zhubao verify --bundle` and the console verify it. 每行一个 JSON 对象。
         */
        get: operations["getEvidenceBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 方案试算 Rehearsal of a policy
         * @description What a candidate would have decided of the past: each decision of the period taken anew on the history as it was, with sums and the decisions that differ. Nothing is written. It ends after ten seconds, wherever it is: `reach` says how far it came. 以拟议方案重新作出过去的决定，不写入任何内容。
         */
        post: operations["rehearsePolicy"];
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
        Table: {
            title: {
                zh: string;
                en: string;
            };
            head: [
                {
                    zh: string;
                    en: string;
                },
                string
            ][];
            notes?: [
                {
                    zh: string;
                    en: string;
                },
                string
            ][];
            columns: {
                field: string;
                title: {
                    zh: string;
                    en: string;
                };
                /** @enum {string} */
                kind: "text" | "fen" | "ppm" | "whole" | "date" | "instant" | "flag";
                words?: {
                    [key: string]: {
                        zh: string;
                        en: string;
                    };
                };
            }[];
            rows: ((string | number | boolean | null) | {
                zh: string;
                en: string;
            } | string[])[][];
            totals?: ((string | number | boolean | null) | {
                zh: string;
                en: string;
            } | string[])[];
        };
        Preview: {
            position: number;
            digest: string;
            effectsDigest: string;
            command: string;
            commandData: {
                [key: string]: unknown;
            };
            /** Format: date */
            effectiveOn: string;
            isWritten: boolean;
            effects: {
                events: {
                    /** @enum {string} */
                    by: "COMMAND" | "PROCESS";
                    stream: string;
                    type: string;
                    /** Format: date */
                    occurredOn: string;
                    data: {
                        [key: string]: unknown;
                    };
                }[];
                balances: {
                    [key: string]: {
                        before: {
                            enterpriseFundFen: number;
                            riskFundFen: number;
                        };
                        after: {
                            enterpriseFundFen: number;
                            riskFundFen: number;
                        };
                    };
                };
                loans: {
                    loanId: string;
                    changes: {
                        field: string;
                        before: unknown;
                        after: unknown;
                        changeFen?: number;
                    }[];
                }[];
            };
        };
        PolicyRehearsal: {
            candidate: string;
            from: string | null;
            to: string | null;
            inPlaceOf: string[];
            appends: {
                decided: number;
                same: number;
                other: number;
                refused: number;
                notDecided: number;
            };
            total: {
                other: number;
                refused: number;
                effect: {
                    /** @description fen (分) */
                    contributionDueFen: number;
                    /** @description fen (分) */
                    enterpriseFundFen: number;
                    /** @description fen (分) */
                    riskFundFen: number;
                    /** @description fen (分) */
                    bankFen: number;
                };
            };
            byArticle: {
                of: string;
                other: number;
                refused: number;
                effect: {
                    /** @description fen (分) */
                    contributionDueFen: number;
                    /** @description fen (分) */
                    enterpriseFundFen: number;
                    /** @description fen (分) */
                    riskFundFen: number;
                    /** @description fen (分) */
                    bankFen: number;
                };
            }[];
            byPool: {
                of: string;
                other: number;
                refused: number;
                effect: {
                    /** @description fen (分) */
                    contributionDueFen: number;
                    /** @description fen (分) */
                    enterpriseFundFen: number;
                    /** @description fen (分) */
                    riskFundFen: number;
                    /** @description fen (分) */
                    bankFen: number;
                };
            }[];
            byCommand: {
                of: string;
                other: number;
                refused: number;
                effect: {
                    /** @description fen (分) */
                    contributionDueFen: number;
                    /** @description fen (分) */
                    enterpriseFundFen: number;
                    /** @description fen (分) */
                    riskFundFen: number;
                    /** @description fen (分) */
                    bankFen: number;
                };
            }[];
            rows: ({
                position: number;
                stream: string;
                revision: number;
                eventId: string;
                command: string;
                by: string;
                /** Format: date */
                occurredOn: string;
                /** Format: date-time */
                recordedAt: string;
                agreementId: string | null;
                loanId: string | null;
                /** @enum {string} */
                is: "OTHER";
                articles: string[];
                fields: {
                    type: string;
                    zh: string;
                    loanId: string | null;
                    field: string;
                    was: unknown;
                    wouldBe: unknown;
                    /** @description fen (分) */
                    differenceFen?: number;
                }[];
                moreFields: number;
                gone: {
                    type: string;
                    zh: string;
                    loanId: string | null;
                }[];
                added: {
                    type: string;
                    zh: string;
                    loanId: string | null;
                }[];
                effect: {
                    /** @description fen (分) */
                    contributionDueFen: number;
                    /** @description fen (分) */
                    enterpriseFundFen: number;
                    /** @description fen (分) */
                    riskFundFen: number;
                    /** @description fen (分) */
                    bankFen: number;
                };
            } | {
                position: number;
                stream: string;
                revision: number;
                eventId: string;
                command: string;
                by: string;
                /** Format: date */
                occurredOn: string;
                /** Format: date-time */
                recordedAt: string;
                agreementId: string | null;
                loanId: string | null;
                /** @enum {string} */
                is: "REFUSED";
                articles: string[];
                rejection: {
                    code: string;
                    articles: string[];
                    zh: string;
                    en: string;
                    facts: {
                        [key: string]: unknown;
                    };
                };
                effect: {
                    /** @description fen (分) */
                    contributionDueFen: number;
                    /** @description fen (分) */
                    enterpriseFundFen: number;
                    /** @description fen (分) */
                    riskFundFen: number;
                    /** @description fen (分) */
                    bankFen: number;
                };
            } | {
                position: number;
                stream: string;
                revision: number;
                eventId: string;
                command: string;
                by: string;
                /** Format: date */
                occurredOn: string;
                /** Format: date-time */
                recordedAt: string;
                agreementId: string | null;
                loanId: string | null;
                /** @enum {string} */
                is: "NOT_DECIDED";
                zh: string;
                en: string;
            })[];
            moreRows: number;
            reach: {
                complete: boolean;
                position: number;
                head: number;
            };
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
            /**
             * Format: uuid
             * @description of a command that waits for a second person
             */
            proposalId?: string;
        };
        Session: {
            token: string;
            expiresInSeconds: number;
            /** @description how long it can be renewed; then the password is asked for again */
            signInEndsInSeconds: number;
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
        LiveEvent: {
            type: string;
            stream: string;
            position: number;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date */
            occurredOn: string;
            loanId?: string;
            agreementId?: string;
            uscc?: string;
        };
        Account: {
            user: string;
            /** @enum {string} */
            role: "OFFICE" | "BANK" | "LEADING_GROUP" | "TREASURY" | "AUDITOR" | "REGULATOR" | "ADMIN";
            org: string;
            oneTime: boolean;
            disabled: boolean;
        };
        NewAccount: {
            user: string;
            /** @enum {string} */
            role: "OFFICE" | "BANK" | "LEADING_GROUP" | "TREASURY" | "AUDITOR" | "REGULATOR" | "ADMIN";
            org: string;
            /** @description good once, to set another; shown this once */
            password: string;
        };
        AdoptPolicy: {
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
        IssueInterpretation: {
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
        PublishWorkingCalendar: {
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
        OpenBusinessDay: {
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
        RecordDecision: {
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
        HoldJointMeeting: {
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
        SignCooperationAgreement: {
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
        OpenSpecialAccount: {
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
        DeclareExpectedVolume: {
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
        SuspendAgreement: {
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
        ResumeAgreement: {
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
        TerminateAgreement: {
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
        InjectRiskFund: {
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
        CreditAccountInterest: {
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
        ReconcileAccount: {
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
                comparison?: {
                    /** Format: date */
                    from: string;
                    fileSha256: string;
                    matched: {
                        lines: number;
                        /** @description fen (分) */
                        inFen: number;
                        /** @description fen (分) */
                        outFen: number;
                    };
                    open: {
                        /** @enum {unknown} */
                        kind: "UNMATCHED" | "DUPLICATE" | "BOOKS_ONLY";
                        /** Format: date */
                        day: string;
                        /** @enum {unknown} */
                        direction: "IN" | "OUT";
                        /** @description fen (分) */
                        amountFen: number;
                        reference?: string;
                    }[];
                };
            };
        };
        ReverseEntry: {
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
        RegisterEnterprise: {
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
        NominateEnterprise: {
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
        DecideRoster: {
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
        RemoveFromRoster: {
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
        BlacklistEnterprise: {
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
        LiftBlacklisting: {
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
        NoteRiskSignal: {
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
        ApplyForLoan: {
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
        ReviewLoan: {
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
        SubmitRecommendation: {
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
        DecideFiling: {
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
        WithdrawLoan: {
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
        SendContributionNotice: {
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
        ContributeToFund: {
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
        SignLoanContract: {
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
        PassDrawdownChecks: {
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
        DisburseLoan: {
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
        NotifyDisbursement: {
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
        RecordRepayment: {
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
        ReportOverdue: {
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
        DeclareAcceleration: {
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
        ReportMisuse: {
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
        ConfirmOverdueCured: {
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
        FileClaim: {
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
        RestateClaim: {
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
        WithdrawClaim: {
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
        WaiveCompensationOrder: {
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
        RunCompensation: {
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
        ApplyForRiskCompensation: {
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
        ShareRiskCompensation: {
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
        SettleRiskShareLater: {
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
        OpenRecoveryAction: {
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
        AgreeRecoveryCosts: {
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
        ApplyRecovery: {
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
        ReturnSurplus: {
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
        WriteOffLoss: {
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
        ErasePersonalData: {
            /** Format: uuid */
            commandId?: string;
            /** Format: date */
            on?: string;
            evidence?: components["schemas"]["Evidence"][];
            data: {
                subjectId: string;
                reason: string;
                decisionId: string;
            };
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
    renewSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Renewed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["Unknown"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["Unknown"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Local accounts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            user: string;
                            /** @enum {string} */
                            role: "OFFICE" | "BANK" | "LEADING_GROUP" | "TREASURY" | "AUDITOR" | "REGULATOR" | "ADMIN";
                            org: string;
                            oneTime: boolean;
                            disabled: boolean;
                        }[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    addAccount: {
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
                    /** @enum {string} */
                    role: "OFFICE" | "BANK" | "LEADING_GROUP" | "TREASURY" | "AUDITOR" | "REGULATOR" | "ADMIN";
                    org: string;
                };
            };
        };
        responses: {
            /** @description 新增账户 Make an account, with a one-time password */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAccount"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
        };
    };
    listAccountChanges: {
        parameters: {
            query?: {
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description an account. 账户 */
                user?: string;
                /** @description an instant (RFC 3339), or a day, which is its beginning. 时刻（RFC 3339）或日期（自其零时起） */
                from?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                to?: string;
                /** @description a whole number from 1 to 1000.  1 至 1000 的整数 */
                limit?: number;
                /** @description the "next" of the page before. 上一页的 next */
                cursor?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who made, changed or disabled an account, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description from 1, without gaps */
                            no: number;
                            /** Format: date-time */
                            at: string;
                            /**
                             * @description "found" and "gone": the account was another than the record said
                             * @enum {string}
                             */
                            what: "made" | "reset" | "disabled" | "password-set" | "found" | "gone";
                            /** @description an account, of the command line a user of the machine */
                            by: string;
                            /** @enum {string} */
                            through: "api" | "command-line" | "sign-in" | "server";
                            user: string;
                            /** @enum {string} */
                            role: "OFFICE" | "BANK" | "LEADING_GROUP" | "TREASURY" | "AUDITOR" | "REGULATOR" | "ADMIN";
                            org: string;
                            oneTime: boolean;
                            disabled: boolean;
                        }[];
                        next: number | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    resetAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 重置密码 Give an account a new one-time password */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAccount"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
        };
    };
    disableAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 停用账户 Disable an account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
        };
    };
    previewAdoptPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptPolicy"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewIssueInterpretation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueInterpretation"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewPublishWorkingCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishWorkingCalendar"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewOpenBusinessDay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBusinessDay"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewRecordDecision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDecision"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewHoldJointMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldJointMeeting"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewSignCooperationAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignCooperationAgreement"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewOpenSpecialAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSpecialAccount"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewDeclareExpectedVolume: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareExpectedVolume"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewSuspendAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendAgreement"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewResumeAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeAgreement"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewTerminateAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminateAgreement"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewInjectRiskFund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InjectRiskFund"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewCreditAccountInterest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditAccountInterest"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewReconcileAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconcileAccount"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewReverseEntry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseEntry"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewRegisterEnterprise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterEnterprise"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewNominateEnterprise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominateEnterprise"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewDecideRoster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRoster"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewRemoveFromRoster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveFromRoster"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewBlacklistEnterprise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlacklistEnterprise"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewLiftBlacklisting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftBlacklisting"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewNoteRiskSignal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRiskSignal"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewApplyForLoan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyForLoan"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewReviewLoan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewLoan"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewSubmitRecommendation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitRecommendation"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewDecideFiling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideFiling"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewWithdrawLoan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawLoan"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewSendContributionNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendContributionNotice"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewContributeToFund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributeToFund"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewSignLoanContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignLoanContract"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewPassDrawdownChecks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassDrawdownChecks"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewDisburseLoan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisburseLoan"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewNotifyDisbursement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotifyDisbursement"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewRecordRepayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRepayment"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewReportOverdue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportOverdue"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewDeclareAcceleration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareAcceleration"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewReportMisuse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportMisuse"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewConfirmOverdueCured: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmOverdueCured"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewFileClaim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileClaim"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewRestateClaim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestateClaim"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewWithdrawClaim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawClaim"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewWaiveCompensationOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveCompensationOrder"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewRunCompensation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunCompensation"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewApplyForRiskCompensation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyForRiskCompensation"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewShareRiskCompensation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareRiskCompensation"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewSettleRiskShareLater: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleRiskShareLater"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewOpenRecoveryAction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRecoveryAction"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewAgreeRecoveryCosts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeRecoveryCosts"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewApplyRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyRecovery"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewReturnSurplus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnSurplus"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewWriteOffLoss: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteOffLoss"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewErasePersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasePersonalData"];
            };
        };
        responses: {
            /** @description What it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["RefusedByRule"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    approveProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    preview: {
                        position: number;
                        digest: string;
                    };
                };
            };
        };
        responses: {
            /** @description Said before */
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
    rejectProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Said before */
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
    withdrawProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    commandId?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Said before */
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
                "application/json": components["schemas"]["AdoptPolicy"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["IssueInterpretation"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["PublishWorkingCalendar"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["OpenBusinessDay"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["RecordDecision"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["HoldJointMeeting"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["SignCooperationAgreement"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["OpenSpecialAccount"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["DeclareExpectedVolume"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["SuspendAgreement"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["ResumeAgreement"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["TerminateAgreement"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["InjectRiskFund"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["CreditAccountInterest"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["ReconcileAccount"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["ReverseEntry"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["RegisterEnterprise"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["NominateEnterprise"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["DecideRoster"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["RemoveFromRoster"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["BlacklistEnterprise"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["LiftBlacklisting"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["NoteRiskSignal"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["ApplyForLoan"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["ReviewLoan"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["SubmitRecommendation"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["DecideFiling"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["WithdrawLoan"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["SendContributionNotice"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["ContributeToFund"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["SignLoanContract"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["PassDrawdownChecks"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["DisburseLoan"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["NotifyDisbursement"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["RecordRepayment"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["ReportOverdue"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["DeclareAcceleration"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["ReportMisuse"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["ConfirmOverdueCured"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["FileClaim"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["RestateClaim"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["WithdrawClaim"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["WaiveCompensationOrder"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["RunCompensation"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["ApplyForRiskCompensation"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["ShareRiskCompensation"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["SettleRiskShareLater"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["OpenRecoveryAction"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["AgreeRecoveryCosts"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["ApplyRecovery"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["ReturnSurplus"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                "application/json": components["schemas"]["WriteOffLoss"];
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
            /** @description Proposed: a second person decides */
            202: {
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
    ErasePersonalData: {
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
                "application/json": components["schemas"]["ErasePersonalData"];
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
            /** @description Proposed: a second person decides */
            202: {
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
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
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
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
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
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
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
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description one of APPLIED, APPROVED, DECLINED, RECOMMENDED, FILED, FILING_REFUSED, CONTRIBUTED, SIGNED, CLEARED, DISBURSED, REPAID, OVERDUE, CLAIMED, COMPENSATED, SHORTFALL_APPLIED, SHARED, CLOSED, WRITTEN_OFF, WITHDRAWN. 下列之一：APPLIED、APPROVED、DECLINED、RECOMMENDED、FILED、FILING_REFUSED、CONTRIBUTED、SIGNED、CLEARED、DISBURSED、REPAID、OVERDUE、CLAIMED、COMPENSATED、SHORTFALL_APPLIED、SHARED、CLOSED、WRITTEN_OFF、WITHDRAWN */
                status?: "APPLIED" | "APPROVED" | "DECLINED" | "RECOMMENDED" | "FILED" | "FILING_REFUSED" | "CONTRIBUTED" | "SIGNED" | "CLEARED" | "DISBURSED" | "REPAID" | "OVERDUE" | "CLAIMED" | "COMPENSATED" | "SHORTFALL_APPLIED" | "SHARED" | "CLOSED" | "WRITTEN_OFF" | "WITHDRAWN";
                /** @description text. 文字 */
                agreementId?: string;
                /** @description text. 文字 */
                bankId?: string;
                /** @description text. 文字 */
                uscc?: string;
                /** @description true or false.  true 或 false */
                flagged?: boolean;
                /** @description true or false.  true 或 false */
                overdue?: boolean;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                amountFrom?: number;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                amountTo?: number;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                outstandingFrom?: number;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                outstandingTo?: number;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                appliedFrom?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                appliedTo?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                disbursedFrom?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                disbursedTo?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                maturityFrom?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                maturityTo?: string;
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
                            status: ("APPLIED" | "APPROVED" | "DECLINED" | "RECOMMENDED" | "FILED" | "FILING_REFUSED" | "CONTRIBUTED" | "SIGNED" | "CLEARED" | "DISBURSED" | "REPAID" | "OVERDUE" | "CLAIMED" | "COMPENSATED" | "SHORTFALL_APPLIED" | "SHARED" | "CLOSED" | "WRITTEN_OFF" | "WITHDRAWN") | null;
                            /** @description fen (分) */
                            amountFen: number;
                            /** @description fen (分) */
                            outstandingFen: number;
                            /** @description fen (分) */
                            requiredFen: number;
                            /** @description fen (分) */
                            contributedFen: number;
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
                                /** @description fen (分) */
                                costsFen: number;
                                /** @description fen (分) */
                                liquidatedDamagesFen: number;
                                /** @description fen (分) */
                                bankFen: number;
                                /** @description fen (分) */
                                riskFundFen: number;
                                /** @description fen (分) */
                                enterpriseFundFen: number;
                            };
                            /** @description fen (分) */
                            recoveredFen: number;
                            /** @description fen (分) */
                            surplusFen: number;
                            flags: ("CLAIM_DEVIATION" | "LATE_CLAIM" | "LATE_COMPENSATION" | "LATE_NOTICE" | "MISUSE" | "PAYER_NOT_BORROWER" | "REPORTED_AFTER_YOUNGER_PAID")[];
                            /** @description fen (分) */
                            overdueFen: number;
                            appliedOn: string | null;
                            flagged: boolean;
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
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
                        status: ("APPLIED" | "APPROVED" | "DECLINED" | "RECOMMENDED" | "FILED" | "FILING_REFUSED" | "CONTRIBUTED" | "SIGNED" | "CLEARED" | "DISBURSED" | "REPAID" | "OVERDUE" | "CLAIMED" | "COMPENSATED" | "SHORTFALL_APPLIED" | "SHARED" | "CLOSED" | "WRITTEN_OFF" | "WITHDRAWN") | null;
                        /** @description fen (分) */
                        amountFen: number;
                        /** @description fen (分) */
                        outstandingFen: number;
                        /** @description fen (分) */
                        requiredFen: number;
                        /** @description fen (分) */
                        contributedFen: number;
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
                            /** @description fen (分) */
                            costsFen: number;
                            /** @description fen (分) */
                            liquidatedDamagesFen: number;
                            /** @description fen (分) */
                            bankFen: number;
                            /** @description fen (分) */
                            riskFundFen: number;
                            /** @description fen (分) */
                            enterpriseFundFen: number;
                        };
                        /** @description fen (分) */
                        recoveredFen: number;
                        /** @description fen (分) */
                        surplusFen: number;
                        flags: ("CLAIM_DEVIATION" | "LATE_CLAIM" | "LATE_COMPENSATION" | "LATE_NOTICE" | "MISUSE" | "PAYER_NOT_BORROWER" | "REPORTED_AFTER_YOUNGER_PAID")[];
                        /** @description fen (分) */
                        overdueFen: number;
                        appliedOn: string | null;
                        flagged: boolean;
                        termMonths: number | null;
                        review: {
                            /** @enum {string} */
                            method: "SCORECARD" | "RATING";
                            /** @description fen (分) */
                            securityFen: number;
                        } | null;
                        filing: {
                            /** @description fen (分) */
                            amountFen: number;
                            /** @description ppm */
                            ratePpm: number;
                            /** @description fen (分) */
                            requiredFen: number;
                            policy: string;
                        } | null;
                        contract: {
                            contractNo: string;
                            /** @description fen (分) */
                            amountFen: number;
                            /** @description ppm */
                            annualRatePpm: number;
                            /** @description ppm */
                            penaltyUpliftPpm: number;
                            dayCountBase: number;
                            schedule: {
                                no: number;
                                /** Format: date */
                                dueDate: string;
                                /** @description fen (分) */
                                principalFen: number;
                            }[];
                            outsidePolicy: string[];
                        } | null;
                        receipts: {
                            /** Format: date */
                            receivedOn: string;
                            /** @description fen (分) */
                            principalFen: number;
                        }[];
                    };
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    getLoanHistory: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
            };
            header?: never;
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of a loan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        loanId: string;
                        entries: {
                            position: number;
                            stream: string;
                            revision: number;
                            eventId: string;
                            type: string;
                            zh: string;
                            /** Format: date */
                            occurredOn: string;
                            /** Format: date-time */
                            recordedAt: string;
                            late: boolean;
                            actor: {
                                user: string;
                                role: string;
                                org: string;
                            };
                            articles: string[];
                            policyVersion: string | null;
                            evidence: {
                                type: string;
                                no: string;
                                /** Format: date */
                                issuedOn?: string;
                                sha256?: string;
                            }[];
                            data: {
                                [key: string]: unknown;
                            };
                            balances: {
                                /** @description fen (分) */
                                enterpriseFundFen: number;
                                /** @description fen (分) */
                                riskFundFen: number;
                            } | null;
                            /** @description fen (分) */
                            outstandingFen: number;
                        }[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    explainLoan: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
            };
            header?: never;
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why each fen went where it went */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        loanId: string;
                        explanations: {
                            eventId: string;
                            position: number;
                            /** Format: date */
                            occurredOn: string;
                            type: string;
                            articles: string[];
                            policyVersion: string | null;
                            zh: string;
                            en: string;
                            figures: {
                                [key: string]: unknown;
                            };
                            adds: {
                                of: string;
                                /** @description fen (分) */
                                totalFen: number;
                                parts: {
                                    [key: string]: number;
                                };
                            }[];
                            withoutOthers: {
                                [key: string]: unknown;
                            }[];
                            approval: {
                                user: string;
                                role: string;
                                org: string;
                                decisionId: string | null;
                                decisionDocNo: string | null;
                                papers: {
                                    type: string;
                                    no: string;
                                }[];
                            };
                        }[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listEnterprises: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description one of REGISTERED, NOMINATED, ROSTER, POOL_MEMBER, BLACKLISTED. 下列之一：REGISTERED、NOMINATED、ROSTER、POOL_MEMBER、BLACKLISTED */
                status?: "REGISTERED" | "NOMINATED" | "ROSTER" | "POOL_MEMBER" | "BLACKLISTED";
                /** @description true or false.  true 或 false */
                blacklisted?: boolean;
                /** @description text. 文字 */
                name?: string;
                /** @description one of uscc, -uscc, name, -name, status, -status. 下列之一：uscc、-uscc、name、-name、status、-status */
                sort?: "uscc" | "-uscc" | "name" | "-name" | "status" | "-status";
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
            /** @description Enterprises */
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
                            uscc: string;
                            name: string;
                            /** @enum {string} */
                            status: "REGISTERED" | "NOMINATED" | "ROSTER" | "POOL_MEMBER" | "BLACKLISTED";
                            /** @enum {string} */
                            standing: "REGISTERED" | "NOMINATED" | "ROSTER";
                            sizeClass: string;
                            industry: string;
                            blacklisted: boolean;
                            memberOf: string[];
                            /** @description fen (分), in the agreements that the viewer sees */
                            exposureFen: number;
                            exposures: {
                                [key: string]: {
                                    agreementId: string;
                                    /** @description fen (分) */
                                    amountFen: number;
                                };
                            };
                            legalRepresentative: string | null;
                            controllers: string[] | null;
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    getEnterprise: {
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
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One enterprise */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        uscc: string;
                        name: string;
                        /** @enum {string} */
                        status: "REGISTERED" | "NOMINATED" | "ROSTER" | "POOL_MEMBER" | "BLACKLISTED";
                        /** @enum {string} */
                        standing: "REGISTERED" | "NOMINATED" | "ROSTER";
                        sizeClass: string;
                        industry: string;
                        blacklisted: boolean;
                        memberOf: string[];
                        /** @description fen (分), in the agreements that the viewer sees */
                        exposureFen: number;
                        exposures: {
                            [key: string]: {
                                agreementId: string;
                                /** @description fen (分) */
                                amountFen: number;
                            };
                        };
                        legalRepresentative: string | null;
                        controllers: string[] | null;
                    };
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listRoster: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description one of ROSTER, POOL_MEMBER. 下列之一：ROSTER、POOL_MEMBER */
                status?: "ROSTER" | "POOL_MEMBER";
                /** @description one of uscc, -uscc, name, -name. 下列之一：uscc、-uscc、name、-name */
                sort?: "uscc" | "-uscc" | "name" | "-name";
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
            /** @description Roster */
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
                            uscc: string;
                            name: string;
                            /** @enum {string} */
                            status: "REGISTERED" | "NOMINATED" | "ROSTER" | "POOL_MEMBER" | "BLACKLISTED";
                            /** @enum {string} */
                            standing: "REGISTERED" | "NOMINATED" | "ROSTER";
                            sizeClass: string;
                            industry: string;
                            blacklisted: boolean;
                            memberOf: string[];
                            /** @description fen (分), in the agreements that the viewer sees */
                            exposureFen: number;
                            exposures: {
                                [key: string]: {
                                    agreementId: string;
                                    /** @description fen (分) */
                                    amountFen: number;
                                };
                            };
                            legalRepresentative: string | null;
                            controllers: string[] | null;
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listExposures: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description text. 文字 */
                uscc?: string;
                /** @description one of uscc, -uscc, name, -name. 下列之一：uscc、-uscc、name、-name */
                sort?: "uscc" | "-uscc" | "name" | "-name";
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
            /** @description Exposures and their caps */
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
                            uscc: string;
                            name: string;
                            /** @description fen (分) */
                            exposureFen: number;
                            capFen: number | null;
                            headroomFen: number | null;
                            loans: {
                                loanId: string;
                                agreementId: string;
                                /** @description fen (分) */
                                amountFen: number;
                                method: ("SCORECARD" | "RATING") | null;
                                capFen: number | null;
                            }[];
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listBlacklist: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description text. 文字 */
                uscc?: string;
                /** @description true or false.  true 或 false */
                listed?: boolean;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                sinceFrom?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                sinceTo?: string;
                /** @description one of -since, since, uscc, -uscc. 下列之一：-since、since、uscc、-uscc */
                sort?: "-since" | "since" | "uscc" | "-uscc";
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
            /** @description Blacklist */
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
                            uscc: string;
                            persons: string[] | null;
                            reason: string;
                            decisionId: string;
                            lossFen: {
                                /** @description fen (分) */
                                bank: number;
                                /** @description fen (分) */
                                enterpriseFund: number;
                                /** @description fen (分) */
                                riskFund: number;
                            } | null;
                            /** Format: date */
                            since: string;
                            listed: boolean;
                            liftedOn: string | null;
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    getClaimsQueue: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description text. 文字 */
                agreementId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims queue */
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
                        pools: {
                            agreementId: string;
                            bankName: string | null;
                            /** @description fen (分) */
                            enterpriseFundFen: number;
                            /** @description fen (分) */
                            riskFundFen: number;
                            places: {
                                rank: number;
                                loanId: string;
                                /** Format: date */
                                overdueSince: string;
                                /** Format: date */
                                monthEndsOn: string;
                                /** Format: date */
                                compensableFrom: string;
                                deadline: string | null;
                                claimId: string | null;
                                claimFen: number | null;
                                /** @enum {string} */
                                standing: "PAYABLE" | "RUN_REFUSED" | "MONTH_NOT_OVER" | "NOT_CLAIMED" | "WAIVED";
                                reason: {
                                    zh: string;
                                    en: string;
                                };
                                forecast: {
                                    /** @description fen (分) */
                                    paidFen: number;
                                    /** @description fen (分) */
                                    shortfallFen: number;
                                    /** @description fen (分) */
                                    riskShareFen: number;
                                    /** @description fen (分) */
                                    bankShareFen: number;
                                } | null;
                            }[];
                        }[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listDeadlines: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description one of T1, T2, T3, T4. 下列之一：T1、T2、T3、T4 */
                timer?: "T1" | "T2" | "T3" | "T4";
                /** @description one of OPEN, MET, MET_LATE, MISSED. 下列之一：OPEN、MET、MET_LATE、MISSED */
                state?: "OPEN" | "MET" | "MET_LATE" | "MISSED";
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                dueFrom?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                dueTo?: string;
                /** @description true or false.  true 或 false */
                open?: boolean;
                /** @description text. 文字 */
                agreementId?: string;
                /** @description text. 文字 */
                bankId?: string;
                /** @description text. 文字 */
                loanId?: string;
                /** @description one of nextOpenDue, -nextOpenDue, loanId, -loanId. 下列之一：nextOpenDue、-nextOpenDue、loanId、-loanId */
                sort?: "nextOpenDue" | "-nextOpenDue" | "loanId" | "-loanId";
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
            /** @description Deadlines */
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
                            /** @enum {string} */
                            timer: "T1" | "T2" | "T3" | "T4";
                            subject: string;
                            due: string | null;
                            metOn: string | null;
                            daysLate: number;
                            /** @enum {string} */
                            state: "OPEN" | "MET" | "MET_LATE" | "MISSED";
                            agreementId: string | null;
                            workdaysLeft: number | null;
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listProposals: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description one of PROPOSED, APPROVED, REJECTED, WITHDRAWN, LAPSED, EXECUTED. 下列之一：PROPOSED、APPROVED、REJECTED、WITHDRAWN、LAPSED、EXECUTED */
                status?: "PROPOSED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "LAPSED" | "EXECUTED";
                /** @description text. 文字 */
                command?: string;
                /** @description text. 文字 */
                agreementId?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                from?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                to?: string;
                /** @description one of -since, since, openUntil, -openUntil. 下列之一：-since、since、openUntil、-openUntil */
                sort?: "-since" | "since" | "openUntil" | "-openUntil";
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
            /** @description Proposals for a second person */
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
                            proposalId: string;
                            /** @enum {string} */
                            status: "PROPOSED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "LAPSED" | "EXECUTED";
                            command: string;
                            commandData: {
                                [key: string]: unknown;
                            };
                            /** Format: date */
                            effectiveOn: string;
                            agreementId: string | null;
                            loanId: string | null;
                            uscc: string | null;
                            proposer: {
                                user: string;
                                role: string;
                                org: string;
                            };
                            /** Format: date */
                            since: string;
                            /** Format: date-time */
                            proposedAt: string;
                            /** Format: date */
                            lapsesOn: string;
                            openUntil: string | null;
                            preview: {
                                position: number;
                                digest: string;
                                effectsDigest: string;
                            };
                            decider: {
                                user: string;
                                role: string;
                                org: string;
                            } | null;
                            decidedOn: string | null;
                            reason: string | null;
                            refusal: {
                                [key: string]: unknown;
                            } | null;
                            executed: {
                                stream: string;
                                revision: number;
                                events: {
                                    id: string;
                                    type: string;
                                }[];
                            } | null;
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    getProposal: {
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
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One proposal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposalId: string;
                        /** @enum {string} */
                        status: "PROPOSED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "LAPSED" | "EXECUTED";
                        command: string;
                        commandData: {
                            [key: string]: unknown;
                        };
                        /** Format: date */
                        effectiveOn: string;
                        agreementId: string | null;
                        loanId: string | null;
                        uscc: string | null;
                        proposer: {
                            user: string;
                            role: string;
                            org: string;
                        };
                        /** Format: date */
                        since: string;
                        /** Format: date-time */
                        proposedAt: string;
                        /** Format: date */
                        lapsesOn: string;
                        openUntil: string | null;
                        preview: {
                            position: number;
                            digest: string;
                            effectsDigest: string;
                        };
                        decider: {
                            user: string;
                            role: string;
                            org: string;
                        } | null;
                        decidedOn: string | null;
                        reason: string | null;
                        refusal: {
                            [key: string]: unknown;
                        } | null;
                        executed: {
                            stream: string;
                            revision: number;
                            events: {
                                id: string;
                                type: string;
                            }[];
                        } | null;
                    };
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    previewProposal: {
        parameters: {
            query?: {
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
            };
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an approval would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        digest: string;
                        effectsDigest: string;
                        command: string;
                        commandData: {
                            [key: string]: unknown;
                        };
                        /** Format: date */
                        effectiveOn: string;
                        isWritten: boolean;
                        effects: {
                            events: {
                                /** @enum {string} */
                                by: "COMMAND" | "PROCESS";
                                stream: string;
                                type: string;
                                /** Format: date */
                                occurredOn: string;
                                data: {
                                    [key: string]: unknown;
                                };
                            }[];
                            balances: {
                                [key: string]: {
                                    before: {
                                        enterpriseFundFen: number;
                                        riskFundFen: number;
                                    };
                                    after: {
                                        enterpriseFundFen: number;
                                        riskFundFen: number;
                                    };
                                };
                            };
                            loans: {
                                loanId: string;
                                changes: {
                                    field: string;
                                    before: unknown;
                                    after: unknown;
                                    changeFen?: number;
                                }[];
                            }[];
                        };
                    };
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listJournal: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description text. 文字 */
                agreementId?: string;
                /** @description text. 文字 */
                bankId?: string;
                /** @description text. 文字 */
                loanId?: string;
                /** @description one of RiskFundInjected, FundContributed, AccountInterestCredited, CompensatedFromEnterpriseFund, RiskCompensationShared, RiskShareSettledLater, RecoveryApplied, SurplusReturned, EntryReversed. 下列之一：RiskFundInjected、FundContributed、AccountInterestCredited、CompensatedFromEnterpriseFund、RiskCompensationShared、RiskShareSettledLater、RecoveryApplied、SurplusReturned、EntryReversed */
                type?: "RiskFundInjected" | "FundContributed" | "AccountInterestCredited" | "CompensatedFromEnterpriseFund" | "RiskCompensationShared" | "RiskShareSettledLater" | "RecoveryApplied" | "SurplusReturned" | "EntryReversed";
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                from?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                to?: string;
                /** @description one of occurredOn, -occurredOn, position, -position. 下列之一：occurredOn、-occurredOn、position、-position */
                sort?: "occurredOn" | "-occurredOn" | "position" | "-position";
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
            /** @description Journal */
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
                            position: number;
                            revision: number;
                            eventId: string;
                            type: string;
                            agreementId: string;
                            loanId: string | null;
                            /** Format: date */
                            occurredOn: string;
                            /** Format: date-time */
                            recordedAt: string;
                            lines: {
                                account: string;
                                /** @description fen (分) */
                                amountFen: number;
                            }[];
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    getTrialBalance: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Trial balance */
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
                        balanced: boolean;
                        /** @description fen (分) */
                        debitsFen: number;
                        /** @description fen (分) */
                        creditsFen: number;
                        accounts: {
                            account: string;
                            /** @description fen (分) */
                            debitsFen: number;
                            /** @description fen (分) */
                            creditsFen: number;
                            /** @description fen (分) */
                            balanceFen: number;
                        }[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listReconciliations: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description text. 文字 */
                agreementId?: string;
                /** @description text. 文字 */
                bankId?: string;
                /** @description text. 文字 */
                accountId?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                from?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                to?: string;
                /** @description one of -statementDate, statementDate, position, -position. 下列之一：-statementDate、statementDate、position、-position */
                sort?: "-statementDate" | "statementDate" | "position" | "-position";
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
            /** @description Reconciliations */
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
                            position: number;
                            eventId: string;
                            agreementId: string;
                            accountId: string;
                            from: string | null;
                            /** Format: date */
                            statementDate: string;
                            /** @description fen (分) */
                            balanceFen: number;
                            /** @description fen (分) */
                            ledgerFen: number;
                            /** @description fen (分) */
                            differenceFen: number;
                            explainedFen: number | null;
                            unexplainedFen: number | null;
                            fileSha256: string | null;
                            matched: {
                                lines: number;
                                /** @description fen (分) */
                                inFen: number;
                                /** @description fen (分) */
                                outFen: number;
                            } | null;
                            unmatched: {
                                lines: number;
                                /** @description fen (分) */
                                inFen: number;
                                /** @description fen (分) */
                                outFen: number;
                            } | null;
                            duplicates: {
                                lines: number;
                                /** @description fen (分) */
                                inFen: number;
                                /** @description fen (分) */
                                outFen: number;
                            } | null;
                            booksOnly: {
                                lines: number;
                                /** @description fen (分) */
                                inFen: number;
                                /** @description fen (分) */
                                outFen: number;
                            } | null;
                            open: {
                                /** @enum {string} */
                                kind: "UNMATCHED" | "DUPLICATE" | "BOOKS_ONLY";
                                /** Format: date */
                                day: string;
                                /** @enum {string} */
                                direction: "IN" | "OUT";
                                /** @description fen (分) */
                                amountFen: number;
                                reference?: string;
                            }[];
                            /** Format: date */
                            occurredOn: string;
                            /** Format: date-time */
                            recordedAt: string;
                            user: string;
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    getReport: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
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
                        position: string;
                        events: number;
                        pools: {
                            [key: string]: {
                                /** @description fen (分) */
                                enterpriseFundFen: number;
                                /** @description fen (分) */
                                riskFundFen: number;
                                /** @description fen (分) */
                                contributedFen: number;
                                /** @description fen (分) */
                                injectedFen: number;
                                /** @description fen (分) */
                                interestFen: number;
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
                                leverageCapFen: number;
                                /** @description fen (分) */
                                headroomFen: number;
                                /** @description fen (分) */
                                expectedVolumeFen: number;
                                /** @description fen (分) */
                                floorRequiredFen: number;
                                floorMet: boolean;
                            };
                        };
                        loans: {
                            [key: string]: {
                                /** @enum {string} */
                                status: "APPLIED" | "APPROVED" | "DECLINED" | "RECOMMENDED" | "FILED" | "FILING_REFUSED" | "CONTRIBUTED" | "SIGNED" | "CLEARED" | "DISBURSED" | "REPAID" | "OVERDUE" | "CLAIMED" | "COMPENSATED" | "SHORTFALL_APPLIED" | "SHARED" | "CLOSED" | "WRITTEN_OFF" | "WITHDRAWN";
                                uscc: string;
                                agreementId: string;
                                /** @description fen (分) */
                                amountFen: number;
                                /** @description fen (分) */
                                outstandingFen: number;
                                /** @description fen (分) */
                                requiredFen: number;
                                /** @description fen (分) */
                                contributedFen: number;
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
                                    /** @description fen (分) */
                                    costsFen: number;
                                    /** @description fen (分) */
                                    liquidatedDamagesFen: number;
                                    /** @description fen (分) */
                                    bankFen: number;
                                    /** @description fen (分) */
                                    riskFundFen: number;
                                    /** @description fen (分) */
                                    enterpriseFundFen: number;
                                };
                                /** @description fen (分) */
                                recoveredFen: number;
                                /** @description fen (分) */
                                surplusFen: number;
                                flags: ("CLAIM_DEVIATION" | "LATE_CLAIM" | "LATE_COMPENSATION" | "LATE_NOTICE" | "MISUSE" | "PAYER_NOT_BORROWER" | "REPORTED_AFTER_YOUNGER_PAID")[];
                            };
                        };
                        enterprises: {
                            [key: string]: {
                                /** @enum {string} */
                                status: "REGISTERED" | "NOMINATED" | "ROSTER" | "POOL_MEMBER" | "BLACKLISTED";
                                /** @description fen (分) */
                                exposureFen: number;
                                blacklisted: boolean;
                            };
                        };
                        deadlines: {
                            /** @enum {string} */
                            timer: "T1" | "T2" | "T3" | "T4";
                            subject: string;
                            due: string | null;
                            metOn: string | null;
                            daysLate: number;
                            /** @enum {string} */
                            state: "OPEN" | "MET" | "MET_LATE" | "MISSED";
                        }[];
                        journal: {
                            balanced: boolean;
                            /** @description fen (分) */
                            debitsFen: number;
                            /** @description fen (分) */
                            creditsFen: number;
                        } | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    getDifference: {
        parameters: {
            query?: {
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                fromAsOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                fromKnownAt?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                toAsOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                toKnownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed between two points in time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: {
                            /** Format: date */
                            asOf: string;
                            /** Format: date-time */
                            knownAt: string;
                        };
                        to: {
                            /** Format: date */
                            asOf: string;
                            /** Format: date-time */
                            knownAt: string;
                        };
                        pools: {
                            id: string;
                            /** @enum {string} */
                            change: "CHANGED" | "APPEARED" | "VANISHED";
                            fields: {
                                field: string;
                                before: unknown;
                                after: unknown;
                                /** @description fen (分) */
                                changeFen?: number;
                            }[];
                            causes: number[];
                        }[];
                        loans: {
                            id: string;
                            /** @enum {string} */
                            change: "CHANGED" | "APPEARED" | "VANISHED";
                            fields: {
                                field: string;
                                before: unknown;
                                after: unknown;
                                /** @description fen (分) */
                                changeFen?: number;
                            }[];
                            causes: number[];
                        }[];
                        enterprises: {
                            id: string;
                            /** @enum {string} */
                            change: "CHANGED" | "APPEARED" | "VANISHED";
                            fields: {
                                field: string;
                                before: unknown;
                                after: unknown;
                                /** @description fen (分) */
                                changeFen?: number;
                            }[];
                            causes: number[];
                        }[];
                        deadlines: {
                            subject: string;
                            before: {
                                /** @enum {string} */
                                timer: "T1" | "T2" | "T3" | "T4";
                                subject: string;
                                due: string | null;
                                metOn: string | null;
                                daysLate: number;
                                /** @enum {string} */
                                state: "OPEN" | "MET" | "MET_LATE" | "MISSED";
                            }[];
                            after: {
                                /** @enum {string} */
                                timer: "T1" | "T2" | "T3" | "T4";
                                subject: string;
                                due: string | null;
                                metOn: string | null;
                                daysLate: number;
                                /** @enum {string} */
                                state: "OPEN" | "MET" | "MET_LATE" | "MISSED";
                            }[];
                            causes: number[];
                        }[];
                        events: {
                            position: number;
                            stream: string;
                            revision: number;
                            eventId: string;
                            type: string;
                            zh: string;
                            /** Format: date */
                            occurredOn: string;
                            /** Format: date-time */
                            recordedAt: string;
                            late: boolean;
                            actor: {
                                user: string;
                                role: string;
                                org: string;
                            };
                            /** @enum {string} */
                            cause: "NEW_BUSINESS" | "ARRIVED_LATE" | "NOT_YET_IN_EFFECT" | "NOT_YET_KNOWN";
                            lines: {
                                account: string;
                                /** @description fen (分) */
                                amountFen: number;
                            }[];
                        }[];
                        journal: {
                            field: string;
                            before: unknown;
                            after: unknown;
                            /** @description fen (分) */
                            changeFen?: number;
                        }[] | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    getRestatement: {
        parameters: {
            query: {
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                from: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                to: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Restatement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        /** Format: date-time */
                        knownAt: string;
                        days: {
                            /** Format: date */
                            close: string;
                            debitsChangeFen: number | null;
                            creditsChangeFen: number | null;
                            pools: {
                                id: string;
                                /** @enum {string} */
                                change: "CHANGED" | "APPEARED" | "VANISHED";
                                fields: {
                                    field: string;
                                    before: unknown;
                                    after: unknown;
                                    /** @description fen (分) */
                                    changeFen?: number;
                                }[];
                                causes: number[];
                            }[];
                            loans: {
                                id: string;
                                /** @enum {string} */
                                change: "CHANGED" | "APPEARED" | "VANISHED";
                                fields: {
                                    field: string;
                                    before: unknown;
                                    after: unknown;
                                    /** @description fen (分) */
                                    changeFen?: number;
                                }[];
                                causes: number[];
                            }[];
                            enterprises: {
                                id: string;
                                /** @enum {string} */
                                change: "CHANGED" | "APPEARED" | "VANISHED";
                                fields: {
                                    field: string;
                                    before: unknown;
                                    after: unknown;
                                    /** @description fen (分) */
                                    changeFen?: number;
                                }[];
                                causes: number[];
                            }[];
                            deadlines: {
                                subject: string;
                                before: {
                                    /** @enum {string} */
                                    timer: "T1" | "T2" | "T3" | "T4";
                                    subject: string;
                                    due: string | null;
                                    metOn: string | null;
                                    daysLate: number;
                                    /** @enum {string} */
                                    state: "OPEN" | "MET" | "MET_LATE" | "MISSED";
                                }[];
                                after: {
                                    /** @enum {string} */
                                    timer: "T1" | "T2" | "T3" | "T4";
                                    subject: string;
                                    due: string | null;
                                    metOn: string | null;
                                    daysLate: number;
                                    /** @enum {string} */
                                    state: "OPEN" | "MET" | "MET_LATE" | "MISSED";
                                }[];
                                causes: number[];
                            }[];
                            events: {
                                position: number;
                                stream: string;
                                revision: number;
                                eventId: string;
                                type: string;
                                zh: string;
                                /** Format: date */
                                occurredOn: string;
                                /** Format: date-time */
                                recordedAt: string;
                                late: boolean;
                                actor: {
                                    user: string;
                                    role: string;
                                    org: string;
                                };
                                /** @enum {string} */
                                cause: "NEW_BUSINESS" | "ARRIVED_LATE" | "NOT_YET_IN_EFFECT" | "NOT_YET_KNOWN";
                                lines: {
                                    account: string;
                                    /** @description fen (分) */
                                    amountFen: number;
                                }[];
                            }[];
                        }[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listPolicies: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                effectiveFrom?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                effectiveTo?: string;
                /** @description one of effectiveFrom, -effectiveFrom, adoptedAtPosition, -adoptedAtPosition. 下列之一：effectiveFrom、-effectiveFrom、adoptedAtPosition、-adoptedAtPosition */
                sort?: "effectiveFrom" | "-effectiveFrom" | "adoptedAtPosition" | "-adoptedAtPosition";
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
            /** @description Policies */
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
                            ref: string;
                            /** Format: date */
                            effectiveFrom: string;
                            adoptedAtPosition: number;
                            docNo: string;
                            policy: {
                                [key: string]: unknown;
                            };
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    getPolicyInForce: {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy in force */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ref: string;
                        /** Format: date */
                        effectiveFrom: string;
                        adoptedAtPosition: number;
                        docNo: string;
                        policy: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listCalendars: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description text. 文字 */
                region?: string;
                /** @description a whole number from 2000 to 2199.  2000 至 2199 的整数 */
                year?: number;
                /** @description one of year, -year, region, -region. 下列之一：year、-year、region、-region */
                sort?: "year" | "-year" | "region" | "-region";
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
            /** @description Working calendars */
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
                            region: string;
                            year: number;
                            holidays: string[];
                            makeupDays: string[];
                            /** Format: date */
                            publishedOn: string;
                            docNo: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listGovernanceActs: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description one of DECISION, JOINT_MEETING, INTERPRETATION. 下列之一：DECISION、JOINT_MEETING、INTERPRETATION */
                act?: "DECISION" | "JOINT_MEETING" | "INTERPRETATION";
                /** @description text. 文字 */
                decisionId?: string;
                /** @description text. 文字 */
                article?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                from?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                to?: string;
                /** @description one of -on, on, position, -position. 下列之一：-on、on、position、-position */
                sort?: "-on" | "on" | "position" | "-position";
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
            /** @description Decisions, joint meetings and interpretations */
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
                            position: number;
                            /** @enum {string} */
                            act: "DECISION" | "JOINT_MEETING" | "INTERPRETATION";
                            /** Format: date */
                            on: string;
                            /** Format: date-time */
                            recordedAt: string;
                            docNo: string | null;
                            decisionId: string | null;
                            decisionKind: string | null;
                            article: string | null;
                            subject: string | null;
                            text: string;
                            parties: string[];
                            actions: string[];
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    reportFundStatement: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                from?: string;
                /** @description text. 文字 */
                agreementId?: string;
                /** @description text. 文字 */
                bankId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Statement of the funds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        asOf: string;
                        /** Format: date-time */
                        knownAt: string;
                        pools: {
                            agreementId: string;
                            bankName: string | null;
                            lastReconciledOn: string | null;
                            lastDifferenceFen: number | null;
                            funds: {
                                agreementId: string;
                                /** @enum {string} */
                                fund: "ENTERPRISE" | "RISK";
                                /** @description fen (分) */
                                openingFen: number;
                                /** @description fen (分) */
                                inFen: number;
                                /** @description fen (分) */
                                outFen: number;
                                /** @description fen (分) */
                                injectedFen: number;
                                /** @description fen (分) */
                                contributedFen: number;
                                /** @description fen (分) */
                                interestFen: number;
                                /** @description fen (分) */
                                refilledFen: number;
                                /** @description fen (分) */
                                paidFen: number;
                                /** @description fen (分) */
                                reversedFen: number;
                                /** @description fen (分) */
                                closingFen: number;
                                /** @description fen (分) */
                                bookedFen: number;
                                balanced: boolean;
                                lines: {
                                    position: number;
                                    /** Format: date */
                                    occurredOn: string;
                                    /** Format: date-time */
                                    recordedAt: string;
                                    type: string;
                                    loanId: string | null;
                                    /** @description fen (分) */
                                    inFen: number;
                                    /** @description fen (分) */
                                    outFen: number;
                                    /** @description fen (分) */
                                    balanceFen: number;
                                }[];
                            }[];
                        }[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    reportCompensations: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                from?: string;
                /** @description text. 文字 */
                agreementId?: string;
                /** @description text. 文字 */
                bankId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Compensations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        asOf: string;
                        /** Format: date-time */
                        knownAt: string;
                        rows: {
                            bankName: string | null;
                            uscc: string | null;
                            enterpriseName: string | null;
                            contractNo: string | null;
                            /** @description fen (分) */
                            loanFen: number;
                            maturity: string | null;
                            eventId: string;
                            position: number;
                            agreementId: string;
                            loanId: string;
                            claimId: string;
                            /** Format: date */
                            overdueSince: string;
                            /** Format: date */
                            monthEndsOn: string;
                            deadline: string | null;
                            /** Format: date */
                            valueDate: string;
                            onTime: boolean | null;
                            /** @description fen (分) */
                            principalFen: number;
                            /** @description fen (分) */
                            interestFen: number;
                            /** @description fen (分) */
                            penaltyFen: number;
                            /** @description fen (分) */
                            compoundFen: number;
                            /** @description fen (分) */
                            claimFen: number;
                            /** @description fen (分) */
                            enterprisePaidFen: number;
                            /** @description fen (分) */
                            shortfallFen: number;
                            sharedOn: string | null;
                            riskShareFen: number | null;
                            bankShareFen: number | null;
                            riskPaidFen: number | null;
                            riskUnfundedFen: number | null;
                            bankBorneFen: number | null;
                            articles: string[];
                        }[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    reportPaymentOrder: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                from?: string;
                /** @description text. 文字 */
                agreementId?: string;
                /** @description text. 文字 */
                bankId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Order of payment, checked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        asOf: string;
                        /** Format: date-time */
                        knownAt: string;
                        payments: number;
                        outOfOrder: number;
                        rows: {
                            eventId: string;
                            agreementId: string;
                            loanId: string;
                            /** Format: date */
                            valueDate: string;
                            /** Format: date-time */
                            recordedAt: string;
                            rank: number;
                            /** Format: date */
                            overdueSince: string;
                            /** @description fen (分) */
                            claimFen: number;
                            /** @description fen (分) */
                            paidFen: number;
                            passedOver: string[];
                            waived: string[];
                            kept: boolean;
                        }[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    reportDeadlines: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                from?: string;
                /** @description text. 文字 */
                agreementId?: string;
                /** @description text. 文字 */
                bankId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deadlines and how they were kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        asOf: string;
                        /** Format: date-time */
                        knownAt: string;
                        timers: {
                            /** @enum {string} */
                            timer: "T1" | "T2" | "T3" | "T4";
                            due: number;
                            met: number;
                            metLate: number;
                            missed: number;
                            open: number;
                            onTime: {
                                numerator: number;
                                denominator: number;
                                ppm: number | null;
                            };
                        }[];
                        rows: {
                            /** @enum {string} */
                            timer: "T1" | "T2" | "T3" | "T4";
                            subject: string;
                            due: string | null;
                            metOn: string | null;
                            daysLate: number;
                            /** @enum {string} */
                            state: "OPEN" | "MET" | "MET_LATE" | "MISSED";
                            agreementId: string | null;
                        }[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    reportLimits: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description text. 文字 */
                agreementId?: string;
                /** @description text. 文字 */
                bankId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Limits and how they are kept */
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
                        exceeded: number;
                        rows: {
                            /** @enum {string} */
                            limit: "CONTRIBUTION" | "LEVERAGE" | "FLOOR" | "SECURITY" | "CAP" | "TERM";
                            article: string;
                            subject: string;
                            agreementId: string | null;
                            /** @enum {string} */
                            bound: "AT_LEAST" | "AT_MOST";
                            /** @enum {string} */
                            unit: "FEN" | "MONTHS";
                            limitFigure: number;
                            actualFigure: number;
                            kept: boolean;
                        }[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    reportExceptions: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description one of REVERSAL, ORDER_WAIVED, SETTLED_LATER, CLAIM_DEVIATION, CLAIM_RESTATED, CLAIM_WITHDRAWN, LOAN_REOPENED, LEVERAGE_BREACHED, STOP_LOSS_TRIGGERED, STOP_LOSS_LIFTED, STATEMENT_DIFFERS, AGREEMENT_SUSPENDED, AGREEMENT_RESUMED, AGREEMENT_TERMINATED. 下列之一：REVERSAL、ORDER_WAIVED、SETTLED_LATER、CLAIM_DEVIATION、CLAIM_RESTATED、CLAIM_WITHDRAWN、LOAN_REOPENED、LEVERAGE_BREACHED、STOP_LOSS_TRIGGERED、STOP_LOSS_LIFTED、STATEMENT_DIFFERS、AGREEMENT_SUSPENDED、AGREEMENT_RESUMED、AGREEMENT_TERMINATED */
                kind?: "REVERSAL" | "ORDER_WAIVED" | "SETTLED_LATER" | "CLAIM_DEVIATION" | "CLAIM_RESTATED" | "CLAIM_WITHDRAWN" | "LOAN_REOPENED" | "LEVERAGE_BREACHED" | "STOP_LOSS_TRIGGERED" | "STOP_LOSS_LIFTED" | "STATEMENT_DIFFERS" | "AGREEMENT_SUSPENDED" | "AGREEMENT_RESUMED" | "AGREEMENT_TERMINATED";
                /** @description text. 文字 */
                agreementId?: string;
                /** @description text. 文字 */
                bankId?: string;
                /** @description text. 文字 */
                loanId?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                from?: string;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                to?: string;
                /** @description one of occurredOn, -occurredOn, position, -position. 下列之一：occurredOn、-occurredOn、position、-position */
                sort?: "occurredOn" | "-occurredOn" | "position" | "-position";
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
            /** @description Exceptions and corrections */
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
                            position: number;
                            eventId: string;
                            /** @enum {string} */
                            kind: "REVERSAL" | "ORDER_WAIVED" | "SETTLED_LATER" | "CLAIM_DEVIATION" | "CLAIM_RESTATED" | "CLAIM_WITHDRAWN" | "LOAN_REOPENED" | "LEVERAGE_BREACHED" | "STOP_LOSS_TRIGGERED" | "STOP_LOSS_LIFTED" | "STATEMENT_DIFFERS" | "AGREEMENT_SUSPENDED" | "AGREEMENT_RESUMED" | "AGREEMENT_TERMINATED";
                            agreementId: string;
                            loanId: string | null;
                            /** Format: date */
                            occurredOn: string;
                            /** Format: date-time */
                            recordedAt: string;
                            amountFen: number | null;
                            reason: string | null;
                            decisionId: string | null;
                            reversedEventId: string | null;
                            reversedType: string | null;
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    reportRecoveries: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                from?: string;
                /** @description text. 文字 */
                agreementId?: string;
                /** @description text. 文字 */
                bankId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recoveries and where they went */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        asOf: string;
                        /** Format: date-time */
                        knownAt: string;
                        rows: {
                            bankName: string | null;
                            uscc: string | null;
                            enterpriseName: string | null;
                            contractNo: string | null;
                            /** @description fen (分) */
                            loanFen: number;
                            maturity: string | null;
                            eventId: string;
                            position: number;
                            agreementId: string;
                            loanId: string;
                            recoveryId: string;
                            /** Format: date */
                            receivedOn: string;
                            source: string;
                            /** @description fen (分) */
                            grossFen: number;
                            steps: {
                                /** @description fen (分) */
                                costsFen: number;
                                /** @description fen (分) */
                                liquidatedDamagesFen: number;
                                /** @description fen (分) */
                                bankFen: number;
                                /** @description fen (分) */
                                riskFundFen: number;
                                /** @description fen (分) */
                                enterpriseFundFen: number;
                                /** @description fen (分) */
                                surplusFen: number;
                            };
                            dueBefore: {
                                /** @description fen (分) */
                                costsFen: number;
                                /** @description fen (分) */
                                liquidatedDamagesFen: number;
                                /** @description fen (分) */
                                bankFen: number;
                                /** @description fen (分) */
                                riskFundFen: number;
                                /** @description fen (分) */
                                enterpriseFundFen: number;
                            };
                            dueAfter: {
                                /** @description fen (分) */
                                costsFen: number;
                                /** @description fen (分) */
                                liquidatedDamagesFen: number;
                                /** @description fen (分) */
                                bankFen: number;
                                /** @description fen (分) */
                                riskFundFen: number;
                                /** @description fen (分) */
                                enterpriseFundFen: number;
                            };
                        }[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    reportStatistics: {
        parameters: {
            query?: {
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                asOf?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                knownAt?: string;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description one of month, quarter, year. 下列之一：month、quarter、year */
                period?: "month" | "quarter" | "year";
                /** @description text. 文字 */
                agreementId?: string;
                /** @description text. 文字 */
                bankId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Business statistics */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        asOf: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @enum {string} */
                        period: "month" | "quarter" | "year";
                        rows: {
                            item: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            unit: "COUNT" | "FEN" | "PPM";
                            value: number | null;
                            numerator: number | null;
                            denominator: number | null;
                            denominatorUnit: ("COUNT" | "FEN") | null;
                            note: {
                                zh: string;
                                en: string;
                            } | null;
                        }[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listStreamEvents: {
        parameters: {
            query?: {
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                from?: number;
                /** @description a whole number from 1 to 1000.  1 至 1000 的整数 */
                limit?: number;
            };
            header?: never;
            path: {
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events of a stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stream: string;
                        events: {
                            position: number;
                            stream: string;
                            revision: number;
                            eventId: string;
                            type: string;
                            zh: string;
                            data: {
                                [key: string]: unknown;
                            };
                            metadata: {
                                schema: number;
                                /** Format: date */
                                occurredOn: string;
                                /** Format: date-time */
                                recordedAt: string;
                                actor: {
                                    user: string;
                                    role: string;
                                    org: string;
                                };
                                commandId: string;
                                $correlationId: string;
                                $causationId: string;
                                policyVersion?: string;
                                articles: string[];
                                evidence: {
                                    type: string;
                                    no: string;
                                    /** Format: date */
                                    issuedOn?: string;
                                    sha256?: string;
                                }[];
                                streamHash: string;
                            };
                        }[];
                        /** @description pass as `from` for the next page */
                        nextFrom: number | null;
                    };
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listLoanEvents: {
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
            /** @description Events of a loan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        loanId: string;
                        events: {
                            position: number;
                            stream: string;
                            revision: number;
                            eventId: string;
                            type: string;
                            zh: string;
                            data: {
                                [key: string]: unknown;
                            };
                            metadata: {
                                schema: number;
                                /** Format: date */
                                occurredOn: string;
                                /** Format: date-time */
                                recordedAt: string;
                                actor: {
                                    user: string;
                                    role: string;
                                    org: string;
                                };
                                commandId: string;
                                $correlationId: string;
                                $causationId: string;
                                policyVersion?: string;
                                articles: string[];
                                evidence: {
                                    type: string;
                                    no: string;
                                    /** Format: date */
                                    issuedOn?: string;
                                    sha256?: string;
                                }[];
                                streamHash: string;
                            };
                        }[];
                    };
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listAudits: {
        parameters: {
            query?: {
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description a whole number from 1 to 1000.  1 至 1000 的整数 */
                last?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Self-audits and signed closes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        closes: {
                            /** @enum {string} */
                            type: "SelfAuditPassed" | "SelfAuditFailed" | "CheckpointSigned";
                            /** Format: date-time */
                            recordedAt: string;
                            /** Format: date */
                            closedDay: string;
                            events?: number;
                            position?: number;
                            invariants?: number[];
                            hindsightCount?: number;
                            violationCount?: number;
                            newCount?: number;
                            violations?: {
                                invariant: number;
                                subject: string;
                                stream: string;
                                eventId: string;
                                position: number;
                                figures: {
                                    [key: string]: unknown;
                                };
                            }[];
                            size?: number;
                            root?: string;
                            note?: string;
                            keyNames?: string[];
                        }[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listHindsight: {
        parameters: {
            query?: {
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In hindsight */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        breaches: {
                            invariant: number;
                            subject: string;
                            /** Format: date */
                            day: string;
                            figures: {
                                [key: string]: unknown;
                            };
                            zh: string;
                            en: string;
                            cause: {
                                /** Format: date */
                                on: string;
                                position: number;
                                eventId: string;
                                stream: string;
                                /** Format: date-time */
                                recordedAt: string;
                            };
                        }[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    getCheckpoint: {
        parameters: {
            query?: {
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description a day, YYYY-MM-DD. 日期 YYYY-MM-DD */
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed checkpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        closedDay: string;
                        size: number;
                        root: string;
                        note: string;
                        keyNames: string[];
                    };
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    listReads: {
        parameters: {
            query?: {
                /** @description a whole number from 0 to 9007199254740991.  0 至 9007199254740991 的整数 */
                after?: number;
                /** @description one of json, csv, xlsx, table. 下列之一：json、csv、xlsx、table */
                format?: "json" | "csv" | "xlsx" | "table";
                /** @description true or false.  true 或 false */
                head?: boolean;
                /** @description true or false.  true 或 false */
                inWan?: boolean;
                /** @description a user. 用户 */
                user?: string;
                /** @description an instant (RFC 3339), or a day, which is its beginning. 时刻（RFC 3339）或日期（自其零时起） */
                from?: string;
                /** @description an instant (RFC 3339), or a day, which is its end. 时刻（RFC 3339）或日期 */
                to?: string;
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
            /** @description Reads by auditors and regulators */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            user: string;
                            role: string;
                            org: string;
                            operation: string;
                            path: string;
                            query: string;
                            asOf: string | null;
                            knownAt: string | null;
                            position: number;
                        }[];
                        next: string | null;
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.zhubao.table+json": components["schemas"]["Table"];
                };
            };
            /** @description As the caller has it (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    live: {
        parameters: {
            query?: {
                /** @description a position of the log to begin after; 0 for its beginning. 从此位置之后开始；0 为从头 */
                from?: number;
                /** @description the id of an agreement. 协议编号 */
                agreementId?: string;
                /** @description the id of a loan. 贷款编号 */
                loanId?: string;
                /** @description types of events with commas between. 事件类型，以逗号分隔 */
                types?: string;
            };
            header?: {
                /** @description The last id that came; goes before `from` */
                "Last-Event-ID"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LiveEvent"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    getEvidenceBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bundle */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["Unknown"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
    rehearsePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    policy: {
                        [key: string]: unknown;
                    };
                    /** Format: date */
                    from?: string;
                    /** Format: date */
                    to?: string;
                    /** @description rows; 100 by default */
                    limit?: number;
                };
            };
        };
        responses: {
            /** @description What it would have decided */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyRehearsal"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotNow"];
        };
    };
}
