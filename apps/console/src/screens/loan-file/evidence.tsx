import type { BundleVerdict } from '@zhubao/evidence-bundle';
import { Button, Flex } from 'antd';
import { useState } from 'react';
import { fetchFile, save } from '../../downloads/download.js';
import { useLanguage } from '../../language/language.js';
import { type Problem, problemOf } from '../../problems/problem.js';
import { ProblemView } from '../../problems/problem-view.js';
import { useSession } from '../../session/session.js';
import { KeysField } from '../../evidence/keys-field.js';
import { Verdict } from '../../evidence/verdict.js';

/** 证据包: taken from the server, and proved on this machine by taking every decision anew. */
export function Evidence({ loanId }: { readonly loanId: string }) {
  const { t } = useLanguage();
  const { session } = useSession();
  const [keys, setKeys] = useState('');
  const [busy, setBusy] = useState(false);
  const [verdict, setVerdict] = useState<BundleVerdict>();
  const [problem, setProblem] = useState<Problem>();

  async function withBundle(use: (bundle: Blob) => Promise<void> | void): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    try {
      await use(await fetchFile(`/api/v1/loans/${encodeURIComponent(loanId)}/evidence-bundle`, {}, session?.token ?? ''));
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  }

  async function verify(bundle: Blob): Promise<void> {
    const { verifyInBrowser } = await import('../../evidence/verify-in-browser.js');
    setVerdict(await verifyInBrowser(bundle, keys));
  }

  return (
    <Flex vertical gap={10} style={{ maxWidth: 900 }}>
      <span>{t({ zh: '证据包含有本贷款所依据的全部事件、其在账簿中的证明与导出的数字。核验在本机进行，不依赖服务器：重新作出每一个决定，逐项比对。', en: 'The bundle holds every event that the loan rests on, the proof that it stands in the log, and the figures made of it. It is proved on this machine and not by the server: every decision is taken anew and compared.' })}</span>
      <KeysField value={keys} onChange={setKeys} />
      <Flex gap={8}>
        <Button type="primary" loading={busy} onClick={() => void withBundle(verify)}>{t({ zh: '在本机核验', en: 'Prove it here' })}</Button>
        <Button disabled={busy} onClick={() => void withBundle((bundle) => save(bundle, `evidence-${loanId}.jsonl`))}>{t({ zh: '下载证据包', en: 'Download it' })}</Button>
      </Flex>
      {problem && <ProblemView problem={problem} />}
      {verdict && !problem && <Verdict verdict={verdict} />}
    </Flex>
  );
}
