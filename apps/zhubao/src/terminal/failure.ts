import { ScenarioFileError } from '@zhubao/application';

/** Exit codes of every call: 0 done, 1 the answer is no, 2 it could not be asked. */
export const EXIT = { done: 0, no: 1, unusable: 2 } as const;

/** Ends a call that could not be carried out: one line on stderr, no stack. */
export function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`zhubao: ${message}${error instanceof ScenarioFileError ? '\nNothing was written.' : ''}\n`);
  process.exitCode = EXIT.unusable;
}
