import { hash } from 'node:crypto';

/** Namespace of all derived ids (RFC 9562 §5.5), drawn once for this project. */
const NAMESPACE = Buffer.from('7d2f3f0e3d0b4b7e9a540f6a7c1de1b9', 'hex');

/** The namespace, and room for any name of an event behind it. */
const ROOM = Buffer.concat([NAMESPACE, Buffer.alloc(256)]);
const LONGEST_IN_ROOM = (ROOM.length - NAMESPACE.length) / 3;

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
  const digest = hash('sha1', named(name), 'hex');
  const variant = VARIANTS.charAt(Number.parseInt(digest.charAt(16), 16) & 3);
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

function named(name: string): Buffer {
  if (name.length > LONGEST_IN_ROOM) return Buffer.concat([NAMESPACE, Buffer.from(name, 'utf8')]);
  return ROOM.subarray(0, NAMESPACE.length + ROOM.write(name, NAMESPACE.length, 'utf8'));
}

const VARIANTS = '89ab';
