/** As much of DER (X.690) as a certificate needs. */
export type Der = Buffer;

export function tagged(tag: number, ...parts: readonly Uint8Array[]): Der {
  const content = Buffer.concat(parts);
  const length: number[] = [];
  for (let rest = content.length; rest > 0; rest >>= 8) length.unshift(rest & 0xff);
  const header = content.length < 0x80 ? [tag, content.length] : [tag, 0x80 | length.length, ...length];
  return Buffer.concat([Buffer.from(header), content]);
}

export const sequence = (...parts: readonly Uint8Array[]): Der => tagged(0x30, ...parts);
export const setOf = (...parts: readonly Uint8Array[]): Der => tagged(0x31, ...parts);
export const octets = (content: Uint8Array): Der => tagged(0x04, content);
export const bits = (content: Uint8Array): Der => tagged(0x03, Buffer.from([0]), content);
export const text = (content: string): Der => tagged(0x0c, Buffer.from(content));
export const yes = (): Der => tagged(0x01, Buffer.from([0xff]));
/** A positive number in a byte. */
export const small = (value: number): Der => tagged(0x02, Buffer.from([value]));

export function time(date: Date): Der {
  return tagged(0x18, Buffer.from(`${date.toISOString().slice(0, 19).replace(/[-:T]/gu, '')}Z`));
}

export function objectId(id: string): Der {
  const [first = 0, second = 0, ...rest] = id.split('.').map(Number);
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(arc: number): readonly number[] {
  const bytes = [arc & 0x7f];
  for (let rest = arc >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}
