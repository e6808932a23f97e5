import { EVENT_CATALOGUE, isCivilDate, isInstant, isSchemeEventType, type RecordedSchemeEvent, type SchemeEventType, upcast } from '@zhubao/domain';
import type { EventLine } from './bundle-line.js';
import { isRecord } from './shape.js';

/** An event as the domain knows it, or the fields of its envelope that are not as they should be. */
export type Decoded = { readonly event: RecordedSchemeEvent } | { readonly unknown: string } | { readonly malformed: readonly string[] };

/**
 * The one way from a bundle into the domain. Positions count from 1, as those of a log on this machine do.
 */
export function decode({ event, hash, index }: EventLine): Decoded {
  const { type } = event;
  if (!isSchemeEventType(type)) return { unknown: type };
  const metadata = { ...event.metadata, streamHash: hash };
  const malformed = malformedFields(metadata, type);
  if (malformed.length > 0) return { malformed };
  return { event: upcast({ ...event, metadata, position: index + 1 }) as RecordedSchemeEvent };
}

function malformedFields(metadata: Readonly<Record<string, unknown>>, type: SchemeEventType): readonly string[] {
  const { schema, occurredOn, recordedAt, actor, commandId, $correlationId, $causationId, policyVersion, articles, evidence } = metadata;
  const held: readonly (readonly [string, boolean])[] = [
    ['schema', typeof schema === 'number' && Number.isInteger(schema) && schema >= 1 && schema <= EVENT_CATALOGUE[type].schema],
    ['occurredOn', isText(occurredOn) && isCivilDate(occurredOn)],
    ['recordedAt', isText(recordedAt) && isInstant(recordedAt)],
    ['actor', isRecord(actor) && isText(actor['user']) && isText(actor['role']) && isText(actor['org'])],
    ['commandId', isText(commandId)],
    ['$correlationId', isText($correlationId)],
    ['$causationId', isText($causationId)],
    ['policyVersion', policyVersion === undefined || isText(policyVersion)],
    ['articles', Array.isArray(articles) && articles.every(isText)],
    ['evidence', Array.isArray(evidence) && evidence.every((paper) => isRecord(paper) && isText(paper['type']) && isText(paper['no']))],
  ];
  return held.filter(([, holds]) => !holds).map(([field]) => field);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
