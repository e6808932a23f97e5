import type { BundleVerdict } from '@zhubao/evidence-bundle';
import { Alert } from 'antd';
import { useLanguage, type Words } from '../language/language.js';

const SAID: Readonly<Record<BundleVerdict['verdict'], Words & { readonly alert: 'success' | 'warning' | 'error' }>> = {
  PASSED: { zh: '通过：全部已证明', en: 'Passed: everything is proved', alert: 'success' },
  INCOMPLETE: { zh: '不完整：未见差错，但并非全部得到证明', en: 'Incomplete: nothing is wrong, and not everything is proved', alert: 'warning' },
  FAILED: { zh: '未通过：证据与规则不符', en: 'Failed: the evidence does not hold', alert: 'error' },
};

export function Verdict({ verdict: { verdict, checkpoint, events, streams, decisions, figures, faults, faultCount, notCovered } }: { readonly verdict: BundleVerdict }) {
  const { t } = useLanguage();
  const { alert, ...words } = SAID[verdict];
  return (
    <Alert role="status" type={alert} showIcon title={`${verdict} · ${t(words)}`} description={(
      <>
        <div>{t({ zh: `${streams} 个事件流的 ${events} 个事件；重新作出 ${decisions.rerun} 个决定；核对 ${figures} 个数字。`, en: `${events} events of ${streams} streams; ${decisions.rerun} decisions taken anew; ${figures} figures compared.` })}</div>
        {checkpoint && <div>{t({ zh: `检查点 ${checkpoint.origin}，含 ${checkpoint.size} 个事件，签名：${checkpoint.signedBy.join('、') || '无可认的签名'}。`, en: `Checkpoint ${checkpoint.origin} over ${checkpoint.size} events, signed by ${checkpoint.signedBy.join(', ') || 'no key that was given'}.` })}</div>}
        {(faults.length > 0 || notCovered.length > 0) && (
          <ul style={{ margin: '4px 0 0', paddingInlineStart: 18 }}>
            {faults.map((fault) => <li key={`${fault.what} ${fault.line} ${fault.field ?? ''}`}>{t({ zh: `第 ${fault.line} 行：`, en: `Line ${fault.line}: ` })}{t(fault)}</li>)}
            {faultCount > faults.length && <li>{t({ zh: `另有 ${faultCount - faults.length} 处`, en: `and ${faultCount - faults.length} more` })}</li>}
            {notCovered.map((gap) => <li key={gap.what}>{t(gap)}</li>)}
          </ul>
        )}
      </>
    )} />
  );
}
