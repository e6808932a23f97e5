import { Alert, Button } from 'antd';
import type { ComponentType } from 'react';
import { Articles } from '../articles/articles.js';
import { FieldPath } from '../commands/field-name.js';
import { useLanguage } from '../language/language.js';
import type { Problem } from './problem.js';

interface ProblemViewProps {
  readonly problem: Problem;
  readonly onRetry?: () => void;
  /** Names the field at a path; by the names of commands' fields where it is left out. */
  readonly fieldName?: ComponentType<{ readonly of: string }>;
}

/** What was refused and why: the sentence with its figures, the articles, and each faulty field. */
export function ProblemView({ problem, onRetry, fieldName: Field = FieldPath }: ProblemViewProps) {
  const { t, language } = useLanguage();
  const { code, articles = [], faults = [] } = problem;
  return (
    <Alert
      type="error" showIcon role="alert"
      title={<>{problem.title} <code style={{ fontSize: 12 }}>{code}</code></>}
      description={(
        <>
          {faults.length === 0 && <div>{t(problem)}</div>}
          {code === 'NOT_FOUND' && <div>{t({ zh: '请核对编号与所选时点：当时可能尚未登记，也可能不在您的权限之内。', en: 'Check the number and the point in time: it may not have been on record then, or not be yours to see.' })}</div>}
          {articles.length > 0 && <div>{t({ zh: '依据：', en: 'Basis: ' })}<Articles articles={articles} /></div>}
          {faults.length > 0 && (
            <ul style={{ margin: 0, paddingInlineStart: 18 }}>
              {faults.map((fault) => <li key={fault.field}><Field of={fault.field} /> {language === 'zh' ? fault.problemZh : fault.problem}</li>)}
            </ul>
          )}
        </>
      )}
      {...(onRetry && { action: <Button size="small" onClick={onRetry}>{t({ zh: '重试', en: 'Try again' })}</Button> })}
    />
  );
}
