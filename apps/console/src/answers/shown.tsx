import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NotRenewed } from '../problems/not-renewed.js';
import { isRefusal, problemOf } from '../problems/problem.js';
import { ProblemView } from '../problems/problem-view.js';
import { Denied, Loading } from '../problems/states.js';

interface ShownProps<T> {
  readonly answer: UseQueryResult<T>;
  readonly rows?: number;
  readonly children: (data: T) => ReactNode;
}

/** An answer in whichever state it is: on its way, refused, not this role's, or there. */
export function Shown<T>({ answer: { data, error, dataUpdatedAt, refetch, isPlaceholderData }, rows, children }: ShownProps<T>) {
  // What could not be read again stays in its place: somebody may be typing there.
  const isOld = error !== null && data !== undefined && !isRefusal(error);
  if (error && !isOld) {
    const problem = problemOf(error);
    return problem.status === 403 ? <Denied /> : <ProblemView problem={problem} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Loading {...(rows !== undefined && { rows })} />;
  // Figures of another point or page stay until the new ones are there, and are seen to be old.
  return <div aria-busy={isPlaceholderData} style={isPlaceholderData ? { opacity: 0.45 } : undefined}>{isOld && <NotRenewed readAt={dataUpdatedAt} onRetry={() => void refetch()} />}{children(data)}</div>;
}
