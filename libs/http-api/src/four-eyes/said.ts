import { randomUUID } from 'node:crypto';
import type { Saying } from '@zhubao/application';
import { type Fault, validateEnvelope } from '@zhubao/application';
import type { Viewer } from '../access/viewer.js';
import { malformed } from '../problems/problem.js';

const REASON = { least: 1, most: 500 };
const DIGEST = /^[0-9a-f]{64}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `{commandId?, preview: {position, digest}}`: what the approver was shown. @throws Problem MALFORMED with every fault */
export function approvalSaid(proposalId: string, body: unknown, actor: Viewer): Saying<{ readonly proposalId: string; readonly preview: { readonly position: number; readonly digest: string } }> {
  const { commandId, rest, faults } = opened(body, ['preview']);
  const preview: unknown = rest['preview'];
  const position: unknown = isRecord(preview) ? preview['position'] : undefined;
  const digest: unknown = isRecord(preview) ? preview['digest'] : undefined;
  if (typeof position !== 'number' || !Number.isSafeInteger(position) || position < -1) faults.push({ field: 'preview.position', problem: 'must be the position of the preview that was shown', problemZh: '应为所见预览的位置' });
  if (typeof digest !== 'string' || !DIGEST.test(digest)) faults.push({ field: 'preview.digest', problem: 'must be the digest of the preview that was shown (64 hexadecimal digits)', problemZh: '应为所见预览的摘要（64 位十六进制）' });
  if (faults.length > 0 || typeof position !== 'number' || typeof digest !== 'string') throw malformed(faults);
  return { commandId, actor, data: { proposalId: idOf(proposalId), preview: { position, digest } } };
}

/** `{commandId?, reason}`: why a proposal ends. @throws Problem MALFORMED with every fault */
export function endSaid(proposalId: string, body: unknown, actor: Viewer): Saying<{ readonly proposalId: string; readonly reason: string }> {
  const { commandId, rest, faults } = opened(body, ['reason']);
  const reason: unknown = rest['reason'];
  if (typeof reason !== 'string' || reason.trim().length < REASON.least || reason.length > REASON.most || !reason.isWellFormed()) faults.push({ field: 'reason', problem: `must be text of ${REASON.least} to ${REASON.most} characters`, problemZh: `应为 ${REASON.least} 至 ${REASON.most} 个字符的文字` });
  if (faults.length > 0 || typeof reason !== 'string') throw malformed(faults);
  return { commandId, actor, data: { proposalId: idOf(proposalId), reason } };
}

/** Proposals bear the ids of commands. */
export function idOf(proposalId: string): string {
  if (!UUID.test(proposalId)) throw malformed([{ field: 'proposalId', problem: 'must be a UUID', problemZh: '应为 UUID', value: proposalId.slice(0, 80) }]);
  return proposalId.toLowerCase();
}

function opened(body: unknown, fields: readonly string[]): { readonly commandId: string; readonly rest: Readonly<Record<string, unknown>>; readonly faults: Fault[] } {
  if (!isRecord(body)) throw malformed([{ field: 'body', problem: `must be an object with ${fields.join(', ')}`, problemZh: `应为含 ${fields.join('、')} 的对象` }]);
  const { commandId, ...rest } = body;
  const envelope = validateEnvelope(commandId === undefined ? {} : { commandId });
  const unknown = Object.keys(rest).filter((name) => !fields.includes(name)).map((name): Fault => ({ field: name.slice(0, 80), problem: 'is not known here', problemZh: '不是此处的字段' }));
  return { commandId: envelope.ok ? (envelope.data.commandId ?? randomUUID()) : '', rest, faults: [...(envelope.ok ? [] : envelope.faults), ...unknown] };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
