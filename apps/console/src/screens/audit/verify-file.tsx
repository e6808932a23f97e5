import { Flex, Spin } from 'antd';
import { type DragEvent, useState } from 'react';
import { KeysField } from '../../evidence/keys-field.js';
import { ReceiptVerdict } from '../../evidence/receipt-verdict.js';
import { Verdict } from '../../evidence/verdict.js';
import type { FileFinding } from '../../evidence/verify-in-browser.js';
import { useLanguage } from '../../language/language.js';
import { type Problem, problemOf } from '../../problems/problem.js';
import { ProblemView } from '../../problems/problem-view.js';

/** 核验证据: a bundle, or a receipt for one event, that somebody was given is proved on this machine; nothing of it goes to the server. */
export function VerifyFile() {
  const { t } = useLanguage();
  const [keys, setKeys] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [found, setFound] = useState<{ readonly name: string; readonly finding: FileFinding }>();
  const [problem, setProblem] = useState<Problem>();

  async function verify(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setBusy(true);
    setProblem(undefined);
    setFound(undefined);
    try {
      const { verifyFile } = await import('../../evidence/verify-in-browser.js');
      setFound({ name: file.name, finding: await verifyFile(file, keys) });
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  }

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void verify(event.dataTransfer.files[0]);
  };

  return (
    <Flex vertical gap={10} style={{ maxWidth: 900 }}>
      <KeysField value={keys} onChange={setKeys} />
      <label onDragOver={(event) => event.preventDefault()} onDrop={drop} style={{ display: 'block', padding: '28px 16px', border: '1px dashed #8c99a3', borderRadius: 4, background: '#fff', textAlign: 'center', cursor: 'pointer' }}>
        <span style={{ display: 'block', marginBottom: 8 }}>{t({ zh: '将证据包（.jsonl）或单个事件的回执（.tlog-proof）拖到此处，或选择文件；核验全在本机进行。', en: 'Drop a bundle (.jsonl) or a receipt for one event (.tlog-proof) here or choose one; it is proved on this machine alone.' })}</span>
        <input type="file" accept=".jsonl,.ndjson,.tlog-proof,.txt" aria-label={t({ zh: '证据包或回执文件', en: 'A bundle or receipt' })} onChange={({ target }) => void verify(target.files?.[0])} />
      </label>
      {isBusy && <Spin aria-label={t({ zh: '正在核验', en: 'Proving' })} />}
      {problem && <ProblemView problem={problem} />}
      {found && <div><div style={{ marginBottom: 4 }}>{found.name}</div>{'bundle' in found.finding ? <Verdict verdict={found.finding.bundle} /> : <ReceiptVerdict finding={found.finding.receipt} />}</div>}
    </Flex>
  );
}
