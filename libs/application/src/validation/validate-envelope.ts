import type { Actor, CivilDate, Evidence } from '@zhubao/domain';
import { ActorDto, EnvelopeDto } from './dto/envelope.js';
import { validate, type Validation } from './validation.js';

export interface Envelope {
  readonly commandId?: string;
  readonly on?: CivilDate;
  readonly evidence?: readonly Evidence[];
}

/** The envelope as it arrived, without `data` and without the actor. A UUID has one spelling from here on: lower case (RFC 9562). */
export function validateEnvelope(raw: unknown): Validation<Envelope> {
  const read = validate(EnvelopeDto, raw, 'command');
  if (!read.ok || read.data.commandId === undefined) return read;
  return { ok: true, data: { ...read.data, commandId: read.data.commandId.toLowerCase() } };
}

/** The `as` of a scenario line. */
export function validateActor(raw: unknown): Validation<Actor> {
  return validate(ActorDto, raw, 'as');
}
