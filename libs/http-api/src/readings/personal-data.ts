import type { Viewer } from '../access/viewer.js';
import type { Sources } from './sources.js';

/** Fields that name a natural person, wherever they stand in documents and events. */
export const PERSONAL_FIELDS: ReadonlySet<string> = new Set([
  'legalRepresentative', 'controllers', 'persons', 'jointLiability', 'ownerId', 'payer', 'payee', 'signedBy', 'checkedBy', 'sentBy', 'officeSignedBy', 'bankSignedBy',
]);

/** Whose persons a viewer may know: of all enterprises, of some by their code, or of none. */
export type Acquaintance = 'all' | ReadonlySet<string>;

const NOBODY: Acquaintance = new Set();

/** The Office, the leading group and auditors know all; a bank those of the enterprises that have a loan in its pools, among the ones asked about. */
export async function acquaintanceOf(sources: Sources, viewer: Viewer, usccs: readonly string[]): Promise<Acquaintance> {
  switch (viewer.role) {
    case 'OFFICE':
    case 'LEADING_GROUP':
    case 'AUDITOR':
      return 'all';
    case 'BANK':
      return borrowersOf(sources, viewer.org, usccs);
    default:
      return NOBODY;
  }
}

export function knows(acquaintance: Acquaintance, uscc: string | null): boolean {
  return acquaintance === 'all' || (uscc !== null && acquaintance.has(uscc));
}

async function borrowersOf(sources: Sources, bankId: string, usccs: readonly string[]): Promise<Acquaintance> {
  const agreements = await sources.agreementsOf(bankId);
  const found = new Set<string>();
  if (agreements.size === 0 || usccs.length === 0) return found;
  for await (const { uscc } of sources.all<{ readonly uscc: string | null }>('loans', [{ field: 'uscc', in: usccs }, { field: 'agreementId', in: [...agreements] }], undefined)) {
    if (uscc !== null) found.add(uscc);
  }
  return found;
}

/** The same data without whatever names a person, at any depth. */
export function withoutPersons(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutPersons);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).flatMap(([name, value]) => (PERSONAL_FIELDS.has(name) ? [] : [[name, withoutPersons(value)]])));
}
