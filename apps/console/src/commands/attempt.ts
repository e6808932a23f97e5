import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DECLARED } from '../live/concerned.js';
import { type Problem, problemOf } from '../problems/problem.js';
import { useSession } from '../session/session.js';

const BEHIND = 503;
const MOST_WAITS = 12;

interface Attempt {
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  clear(): void;
  /** Runs a step, and keeps why it was refused. */
  attempt(step: () => Promise<void>): Promise<void>;
  /** Read models follow the log: asks everything again when they have seen what was written there. */
  seen(position: number): Promise<void>;
}

/** Steps that somebody takes and the server may refuse, one at a time. */
export function useAttempt(): Attempt {
  const { client } = useSession();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  return {
    busy, problem,
    clear: () => setProblem(undefined),
    async attempt(step) {
      setBusy(true);
      setProblem(undefined);
      try {
        await step();
      } catch (error) {
        setProblem(problemOf(error));
      } finally {
        setBusy(false);
      }
    },
    async seen(position) {
      // Each time the server waits some seconds, and says 503 where they are still behind.
      for (let asked = 0; asked < MOST_WAITS; asked += 1) {
        const { response } = await client.GET('/api/v1/pools', { params: { query: { after: position, limit: 1 } } });
        if (response.status !== BEHIND) break;
      }
      await queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== DECLARED });
    },
  };
}
