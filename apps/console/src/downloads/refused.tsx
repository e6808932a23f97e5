import { Button, Modal } from 'antd';
import { useLanguage } from '../language/language.js';
import type { Problem } from '../problems/problem.js';
import { ProblemView } from '../problems/problem-view.js';

/** Why there is no file. */
export function Refused({ problem, onClose }: { readonly problem: Problem; onClose(): void }) {
  const { t } = useLanguage();
  return (
    <Modal open title={t({ zh: '未能导出', en: 'Not exported' })} onCancel={onClose} footer={<Button onClick={onClose}>{t({ zh: '关闭', en: 'Close' })}</Button>}>
      <ProblemView problem={problem} />
    </Modal>
  );
}
