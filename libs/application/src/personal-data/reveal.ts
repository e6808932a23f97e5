import { holdsSealedPerson, replaceSealedPersons, sealedPerson } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { KeyStore } from '@zhubao/key-store';
import { type Erasures, readErasures } from './erasures.js';
import { openName } from './person-seal.js';

/** Puts names where sealed names stand, for people who read: what is shown goes through here last, and nothing that is stored does. */
export type Reveal = <T>(shown: T) => Promise<T>;

/** The same in the text of JSON. */
export type RevealText = (text: string) => Promise<string>;

export interface RevealSource {
  /** Absent where the keys are not at hand: names stay sealed, and say so. */
  readonly keys: KeyStore | undefined;
  /** The log, which says who was erased, when and by what decision. */
  readonly events: EventStore;
  readonly schemeId?: string;
}

/** Looks every person up anew, and only where there is one: what is erased meanwhile is not shown any more. */
export function revealingText({ keys, events, schemeId }: RevealSource): RevealText {
  return async (text) => {
    if (!holdsSealedPerson(text)) return text;
    const names = new Map<string, string>();
    replaceSealedPersons(text, (sealedName) => {
      names.set(sealedName, sealedName);
      return sealedName;
    });
    const erasures = await readErasures(events, schemeId);
    for (const sealedName of names.keys()) names.set(sealedName, await nameOf(sealedName, keys, erasures));
    // A name stands inside JSON text, so it is written as JSON writes it.
    return replaceSealedPersons(text, (sealedName) => JSON.stringify(names.get(sealedName)).slice(1, -1));
  };
}

export function revealing(source: RevealSource): Reveal {
  const inText = revealingText(source);
  return async <T>(shown: T): Promise<T> => {
    const text = JSON.stringify(shown) ?? '';
    const revealed = await inText(text);
    return revealed === text ? shown : (JSON.parse(revealed) as T);
  };
}

async function nameOf(sealedName: string, keys: KeyStore | undefined, erasures: Erasures): Promise<string> {
  const person = sealedPerson(sealedName);
  if (person === undefined) return sealedName;
  const key = await keys?.find(person.subjectId);
  const name = key && openName(key.key, person);
  if (name !== undefined) return name;
  const erasure = erasures.get(person.subjectId);
  if (erasure !== undefined) return `已删除 / erased (${erasure.on}, ${erasure.decisionId})`;
  const who = person.subjectId.slice(0, 8);
  if (keys === undefined) return `密封 / sealed (${who}, 此处无密钥库 no key store here)`;
  return key === undefined ? `密钥缺失 / key missing (${who})` : `无法解密 / unreadable (${who}, 密文已被改动 changed)`;
}
