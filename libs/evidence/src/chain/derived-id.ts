import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';

/** Namespace of all derived ids (RFC 9562 §5.5), drawn once for this project. */
const NAMESPACE = hexToBytes('7d2f3f0e3d0b4b7e9a540f6a7c1de1b9');

/** Id of the n-th event of a command. It names, and proves nothing: SHA-1 is no hash to rely on. */
export function derivedEventId(commandId: string, index: number): string {
  return derive(`${commandId}/${index}`);
}

/** Id of the step that a process takes because of an event. */
export function derivedStepId(causeId: string, step: string): string {
  return derive(`${causeId}>${step}`);
}

/** UUID version 5: the first 128 bits of SHA-1 over namespace and name, with version and variant set (RFC 9562 §5.5). */
function derive(name: string): string {
  const bytes = sha1(concatBytes(NAMESPACE, new TextEncoder().encode(name))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = bytesToHex(bytes);
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
}
