import { exportBundle, signCheckpoint } from '@zhubao/application';
import type { EventStore } from '@zhubao/event-store';
import { keyPair } from '@zhubao/evidence';
import { type BundleVerdict, type Subject, verifyBundle } from '@zhubao/evidence-bundle';

const OFFICE_KEY = keyPair('wlht-office', new Uint8Array(32).fill(1));

/** A bundle of a log as it stands, by its lines. */
export async function bundleOf(events: EventStore, subject: Subject): Promise<readonly string[]> {
  const { note } = await signCheckpoint(events, { origin: 'wlht/zhubao', keys: [OFFICE_KEY] });
  const lines: string[] = [];
  for await (const line of exportBundle(events, subject, note)) lines.push(line);
  return lines;
}

export function verified(lines: readonly string[]): Promise<BundleVerdict> {
  return verifyBundle([new TextEncoder().encode(lines.join(''))], [OFFICE_KEY]);
}
