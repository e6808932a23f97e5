import {
  canonicalJson, checkpointText, fromBase64, keyPair, leafOfStreamHash, leafOfTail, parseCheckpoint, parseNote, portableSha256, rootOfJoint, signNote, START_OF_STREAM, streamHash, tailsLine,
  tailsOf, type VerifierKey, verifierText,
} from '@zhubao/evidence';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledEvent, EventLine } from '../format/bundle-line.js';
import type { BundleVerdict } from '../verdict.js';
import { verifyBundle } from '../verify-bundle.js';
import { BundleWriter } from '../write-bundle.js';

/** The key that signed the sample, secret half and all. */
export const OFFICE = keyPair('wlht-office', new Uint8Array(32).fill(1));

/** A loan's bundle as it was written once: every later version must read it. Its log has another pool, which it leaves out. */
export const SAMPLE: string = readFileSync(join(import.meta.dirname, 'loan-bundle.jsonl'), 'utf8');
export const SAMPLE_LINES: readonly string[] = SAMPLE.split('\n').slice(0, -1);

/** Any JSON, to be changed at will. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- forgeries reach into lines as no reader may
export type Changeable = any;

export function verdictOn(file: string | Uint8Array, keys: readonly VerifierKey[] = [OFFICE]): Promise<BundleVerdict> {
  return verifyBundle([typeof file === 'string' ? new TextEncoder().encode(file) : file], keys);
}

export const kinds = ({ faults }: BundleVerdict): readonly string[] => [...new Set(faults.map(({ what }) => what))];

/** The sample with lines changed, each written canonically again, and nothing else mended. */
export function withLines(change: (lines: Changeable[]) => void): string {
  const lines: Changeable[] = SAMPLE_LINES.map((line) => JSON.parse(line));
  change(lines);
  return `${lines.map((line) => canonicalJson(line)).join('\n')}\n`;
}

/** Hashes of all streams computed anew, as anybody can. */
export function rehash(lines: Changeable[]): void {
  const tails = new Map<string, string>();
  for (const line of lines as { event?: BundledEvent; hash?: string }[]) {
    if (line.event === undefined) continue;
    line.hash = streamHash(tails.get(line.event.stream) ?? START_OF_STREAM, line.event, portableSha256);
    tails.set(line.event.stream, line.hash);
  }
}

/** The work of whoever has the key: hashes, trees, signature and figures all made to fit what the events were changed to. */
export function resigned(change: (events: Changeable[]) => void): string {
  const lines: Changeable[] = SAMPLE_LINES.map((line) => JSON.parse(line));
  const events: (EventLine & Changeable)[] = lines.filter((line) => 'event' in line);
  change(events);
  rehash(events);
  const { checkpoint, subject } = lines[0].bundle;
  const { origin, size, extensions } = parseCheckpoint(parseNote(checkpoint).text);
  const hashes = (name: string): Uint8Array[] => lines.flatMap((line) => line[name] ?? []).map((hash: string) => fromBase64(hash) ?? new Uint8Array());
  const root = rootOfJoint(events.map(({ index, hash }) => ({ index, hash: leafOfStreamHash(hash) })), size, hashes('proof'));
  const tails = lines.flatMap((line) => ('tail' in line ? [line.tail] : [])).map((tail) => {
    const last = events.findLast(({ event }) => event.stream === tail.stream);
    return { ...tail, revision: last?.event.revision, hash: last?.hash };
  });
  const streams = tailsOf(extensions)?.streams ?? 0;
  const tailsRoot = rootOfJoint(tails.map((tail) => ({ index: tail.index, hash: leafOfTail(tail) })), streams, hashes('tailProof'));
  if (root === undefined || tailsRoot === undefined) throw new Error('the forgery does not even fit its own proofs');
  const writer = new BundleWriter(subject);
  const note = signNote(checkpointText({ origin, size, root, extensions: [tailsLine({ streams, root: tailsRoot })] }), OFFICE);
  const written = events.map(({ event, hash, index }) => writer.event({ ...event, metadata: { ...event.metadata, streamHash: hash } }, index));
  return [writer.begin(note), ...written, ...writer.proof(hashes('proof')), ...writer.tails(tails, hashes('tailProof')), ...writer.end()].join('');
}

/** The n-th event of a type among lines or events. */
export function eventOf(lines: Changeable[], type: string, no = 0): Changeable {
  const found = lines.filter((line) => line.event?.type === type)[no];
  if (found === undefined) throw new Error(`the sample has no ${type} ${no}`);
  return found;
}

export function verifierOfSample(): string {
  return verifierText(OFFICE);
}

/** Every place of a JSON value, as the way to it. */
export function placesOf(value: Changeable, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, each]) => placesOf(each, [...path, name]))];
}

/** The value with another one at a place. */
export function withValueAt(value: Changeable, path: readonly (string | number)[], to: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return to;
  if (Array.isArray(value)) return value.map((each, no) => (String(no) === String(name) ? withValueAt(each, rest, to) : each));
  return { ...value, [name]: withValueAt(value[name], rest, to) };
}
