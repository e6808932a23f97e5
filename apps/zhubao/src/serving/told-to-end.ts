/**
 * Settles with the first signal to end. Later ones change nothing, since a terminal and npm both send theirs on Ctrl-C:
 * an end that has begun is bounded by time.
 */
export function toldToEnd(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve(signal));
  });
}

/** Exits where what follows requests does not end in time. Nothing is lost: what was acknowledged is in the log. */
export function exitWithin(ms: number, code: number, onForced: () => void): void {
  setTimeout(() => {
    onForced();
    process.exit(code);
  }, ms).unref();
}
