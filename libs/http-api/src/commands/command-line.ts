import { randomUUID } from 'node:crypto';
import { ExecuteCommand, type Fault, validateCommandData, validateEnvelope } from '@zhubao/application';
import { isCommandName } from '@zhubao/domain';
import type { Viewer } from '../access/viewer.js';

/** A command as it arrived, whole and of the right form; or everything that is wrong with it. */
export type Arrived = { readonly ok: true; readonly command: ExecuteCommand } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads `{commandId?, on?, evidence?, data}` under the name of its command. Who acts is who calls. */
export function arrived(name: string, body: unknown, viewer: Viewer): Arrived {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return { ok: false, faults: [{ field: 'body', problem: 'must be an object with data, and commandId, on, evidence where wanted', problemZh: '应为对象，含 data，并可含 commandId、on、evidence' }] };
  }
  const { data: raw, ...beside } = body as Readonly<Record<string, unknown>>;
  const envelope = validateEnvelope(beside);
  const data = validateCommandData(name, raw);
  if (!envelope.ok || !data.ok || !isCommandName(name)) return { ok: false, faults: [...(envelope.ok ? [] : envelope.faults), ...(data.ok ? [] : data.faults)] };
  const { commandId = randomUUID(), on, evidence } = envelope.data;
  return { ok: true, command: new ExecuteCommand(name, data.data, viewer, commandId, on, evidence) };
}
