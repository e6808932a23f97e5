import { hash } from 'node:crypto';

/** Namespace of all derived ids (RFC 9562 §5.5), drawn once for this project. */
const NAMESPACE = Buffer.from('7d2f3f0e3d0b4b7e9a540f6a7c1de1b9', 'hex').toString('latin1');

/** Id of the n-th event of a command: the same command makes the same events, however often it is tried. */
export function eventId(commandId: string, index: number): string {
  return derive(`${commandId}/${index}`);
}

/** Id of the step that a process takes because of an event. */
export function stepId(causeId: string, step: string): string {
  return derive(`${causeId}>${step}`);
}

/** Id of a scenario's line. */
export function lineId(scenario: string, line: number): string {
  return derive(`${scenario}:${line}`);
}

/** UUID version 5: the first 128 bits of SHA-1 over namespace and name, with version and variant set (RFC 9562 §5.5). */
function derive(name: string): string {
  const digest = hash('sha1', Buffer.from(NAMESPACE + Buffer.from(name, 'utf8').toString('latin1'), 'latin1'), 'hex');
  const variant = VARIANTS.charAt(Number.parseInt(digest.charAt(16), 16) & 3);
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

const VARIANTS = '89ab';
