import type { Actor, CivilDate, Evidence, Role } from '@zhubao/domain';
import { Choice, CivilDay, Id, Line, NestedList, Optional, PaperNo, Sha256, Uuid } from '../fields/index.js';

export class EvidenceDto implements Evidence {
  @Line() declare readonly type: string;
  @PaperNo() declare readonly no: string;
  @Optional() @CivilDay() declare readonly issuedOn?: CivilDate;
  @Optional() @Sha256() declare readonly sha256?: string;
}

/** What a caller may say about a command beside its data; who calls is not for the caller to say here. */
export class EnvelopeDto {
  @Optional() @Uuid() declare readonly commandId?: string;
  @Optional() @CivilDay() declare readonly on?: CivilDate;
  @Optional() @NestedList(EvidenceDto, 50) declare readonly evidence?: readonly EvidenceDto[];
}

export class ActorDto implements Actor {
  @Line() declare readonly user: string;
  @Choice('OFFICE', 'BANK', 'LEADING_GROUP', 'TREASURY', 'AUDITOR', 'REGULATOR', 'ADMIN', 'SYSTEM') declare readonly role: Role;
  @Id() declare readonly org: string;
}
