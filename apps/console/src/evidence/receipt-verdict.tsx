import { Alert } from 'antd';
import { EventName } from '../events/event-name.js';
import { useLanguage } from '../language/language.js';
import type { ReceiptFinding } from './verify-in-browser.js';

/** What a receipt says of one event, to whoever trusts the keys. */
export function ReceiptVerdict({ finding }: { readonly finding: ReceiptFinding }) {
  const { t } = useLanguage();
  if ('why' in finding) return <Alert role="status" type="error" showIcon title={`FAILED · ${t({ zh: '未通过：回执不成立', en: 'Failed: the receipt does not hold' })}`} description={finding.why} />;
  const { proven: { event: { id, type, stream, revision }, checkpoint: { origin, size }, signed }, index } = finding;
  const signers = signed.map(({ key: { name } }) => name).join(', ');
  return (
    <Alert role="status" type="success" showIcon title={`PASSED · ${t({ zh: '通过：该事件在已签名的账簿之中', en: 'Passed: the event is in the log that was signed' })}`} description={(
      <>
        <div><EventName type={type} /> <code>{id}</code> · <code>{stream}</code> · {revision}</div>
        <div>{t({ zh: `检查点 ${origin} 的 ${size} 个事件中的第 ${index + 1} 个，签名：${signers}。`, en: `Event ${index + 1} of the ${size} of checkpoint ${origin}, signed by ${signers}.` })}</div>
      </>
    )} />
  );
}
