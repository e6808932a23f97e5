import { TimedOutError } from './timed-out-error.js';

/** Settles as the promise does, or rejects once the time is up; what comes later is of no interest any more. */
export async function inTime<T>(what: string, limitMs: number, promise: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new TimedOutError(what, limitMs)), limitMs);
  try {
    return await Promise.race([promise, late.promise]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => undefined);
  }
}
