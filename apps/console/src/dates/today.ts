import { inShanghai } from './shanghai.js';

/** The day that it is in Shanghai by this machine's clock: what a form begins with; the server has its own, and judges. */
export function today(): string {
  return inShanghai(new Date().toISOString()).slice(0, 10);
}
