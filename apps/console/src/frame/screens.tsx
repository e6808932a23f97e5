import { Spin } from 'antd';
import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { Later } from '../problems/later.js';
import { useSession } from '../session/session.js';
import { Allowed } from './allowed.js';

const Login = lazy(async () => ({ default: (await import('../screens/login/login.js')).Login }));
const Frame = lazy(async () => ({ default: (await import('./frame.js')).Frame }));
const Today = lazy(async () => ({ default: (await import('../screens/today/today.js')).Today }));
const Loans = lazy(async () => ({ default: (await import('../screens/loans/loans.js')).Loans }));
const Claims = lazy(async () => ({ default: (await import('../screens/claims/claims.js')).Claims }));
const LoanFile = lazy(async () => ({ default: (await import('../screens/loan-file/loan-file.js')).LoanFile }));
const Work = lazy(async () => ({ default: (await import('../screens/work/work.js')).Work }));
const Proposals = lazy(async () => ({ default: (await import('../screens/proposals/proposals.js')).Proposals }));
const Proposal = lazy(async () => ({ default: (await import('../screens/proposal/proposal.js')).Proposal }));
const Funds = lazy(async () => ({ default: (await import('../screens/funds/funds.js')).Funds }));
const Enterprises = lazy(async () => ({ default: (await import('../screens/enterprises/enterprises.js')).Enterprises }));
const Enterprise = lazy(async () => ({ default: (await import('../screens/enterprise/enterprise.js')).Enterprise }));
const Reports = lazy(async () => ({ default: (await import('../screens/reports/reports.js')).Reports }));
const Difference = lazy(async () => ({ default: (await import('../screens/difference/difference.js')).Difference }));
const Audit = lazy(async () => ({ default: (await import('../screens/audit/audit.js')).Audit }));
const Policy = lazy(async () => ({ default: (await import('../screens/policy/policy.js')).Policy }));
const Candidate = lazy(async () => ({ default: (await import('../screens/candidate/candidate.js')).Candidate }));

/** Every screen by its address; each is loaded when it is first looked at. */
export function Screens() {
  const { session } = useSession();
  const waiting = <Spin style={{ display: 'block', margin: '20vh auto' }} aria-label="loading" />;
  if (session === undefined) return <Later fallback={waiting}><Login /></Later>;
  return (
    <Later fallback={waiting}>
      <Routes>
        <Route element={<Frame />}>
          <Route element={<Allowed />}>
            <Route index element={<Today />} />
            <Route path="loans" element={<Loans />} />
            <Route path="claims" element={<Claims />} />
            <Route path="loans/:loanId" element={<LoanFile />} />
            <Route path="work" element={<Work />} />
            <Route path="work/:command" element={<Work />} />
            <Route path="proposals" element={<Proposals />} />
            <Route path="proposals/:proposalId" element={<Proposal />} />
            <Route path="funds" element={<Funds />} />
            <Route path="enterprises" element={<Enterprises />} />
            <Route path="enterprises/:uscc" element={<Enterprise />} />
            <Route path="reports" element={<Reports />} />
            <Route path="difference" element={<Difference />} />
            <Route path="audit" element={<Audit />} />
            <Route path="policy" element={<Policy />} />
            <Route path="policy/candidate" element={<Candidate />} />
            <Route path="*" element={<Navigate to="/" replace />} />
          </Route>
        </Route>
      </Routes>
    </Later>
  );
}
