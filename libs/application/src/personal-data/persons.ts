import { COMPARED_PERSONS, type CommandName, isUscc, PERSONAL_FIELDS, type RecordedSchemeEvent, sealedPerson } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { KeyStore } from '@zhubao/key-store';
import { finishErasures, readErasures } from './erasures.js';
import { KeysMissingError } from './keys-missing-error.js';
import { sealName, subjectIdOf } from './person-seal.js';
import { type Reveal, revealing, revealingText, type RevealText } from './reveal.js';
import { type PersonFields, withPersons } from './seal-fields.js';
import { SealedNames } from './sealed-names.js';

/** What a text must hold to name anybody; a signature that was left blank does not. */
const SOMETHING = /[\p{L}\p{N}\p{P}\p{S}]/u;

const COMPARED: { readonly [type: string]: PersonFields } = COMPARED_PERSONS;

/** Looks up the registered name of a firm where it is asked for. */
type FirmName = () => Promise<string | undefined>;
const NO_FIRM: FirmName = async () => undefined;

export interface PersonsOptions {
  readonly events: EventStore;
  readonly keys: KeyStore | undefined;
  readonly schemeId: string;
  /** Nobody else erases, as long as the log is open here: what was sealed once need not be asked for again. */
  readonly alone: boolean;
}

/** The persons of one scheme: sealed in commands on their way in, revealed to people who read, forgotten when they are erased. */
export class Persons {
  /** What is shown to people, with the names in it. */
  readonly reveal: Reveal;
  readonly revealText: RevealText;
  readonly #names: SealedNames | undefined;

  constructor(private readonly options: PersonsOptions) {
    this.#names = options.alone ? new SealedNames() : undefined;
    this.reveal = revealing(options);
    this.revealText = revealingText(options);
  }

  /**
   * The data of a validated command with every person sealed.
   * @param firm registered name of the enterprise that it concerns, if any: as a party it is no person
   * @throws KeysMissingError
   */
  async sealed<D extends object>(name: CommandName, data: D, firm: FirmName = NO_FIRM): Promise<D> {
    const fields: PersonFields | undefined = PERSONAL_FIELDS[name];
    if (fields !== undefined) return this.#withSealed(data, fields, this.#keys(), firm);
    if (name === 'ErasePersonalData') this.#keys();
    return data;
  }

  /** An event as decisions compare it: persons that it holds as they were written, before names were sealed, are sealed here, and nowhere in the log. */
  async comparable(event: RecordedSchemeEvent): Promise<RecordedSchemeEvent> {
    const { keys } = this.options;
    const fields = COMPARED[event.type];
    return keys === undefined || fields === undefined ? event : ({ ...event, data: await this.#withSealed(event.data, fields, keys) } as RecordedSchemeEvent);
  }

  /** The pseudonym of who bears this name. @throws KeysMissingError */
  async subjectOf(person: string): Promise<string> {
    return subjectIdOf(await this.#keys().indexKey(), person);
  }

  /** Whether anything is, or was, sealed of a subject. @throws KeysMissingError */
  async isKnown(subjectId: string): Promise<boolean> {
    const { events, schemeId } = this.options;
    return (await this.#keys().find(subjectId)) !== undefined || (await readErasures(events, schemeId)).has(subjectId);
  }

  /** Deletes the key of a subject that the log says was erased so often. @throws KeysMissingError */
  async forget(subjectId: string, erasures: number): Promise<void> {
    await this.#keys().destroy(subjectId, erasures);
    this.#names?.forget(subjectId);
  }

  /** Deletes what the log says is erased and is there nevertheless. */
  async finishErasures(): Promise<void> {
    const { events, keys, schemeId } = this.options;
    if (keys !== undefined) await finishErasures(events, keys, schemeId);
  }

  async #withSealed<D extends object>(data: D, fields: PersonFields, keys: KeyStore, firm: FirmName = NO_FIRM): Promise<D> {
    return withPersons(data, fields, async (person, field) => {
      // An organisation is named by its code, which everybody may read.
      if (isUscc(person) || (field === 'PARTY' && person === (await firm()))) return person;
      const known = this.#names?.get(person);
      if (known !== undefined || !SOMETHING.test(person) || sealedPerson(person) !== undefined) return known ?? person;
      return this.#seal(person, keys);
    });
  }

  async #seal(person: string, keys: KeyStore): Promise<string> {
    const erasures = this.#names?.erasures;
    const subjectId = subjectIdOf(await keys.indexKey(), person);
    const sealedName = sealName((await keys.keyFor(subjectId)).key, subjectId, person);
    // A key that was destroyed meanwhile is not to be used again.
    if (this.#names?.erasures === erasures) this.#names?.put(person, sealedName);
    return sealedName;
  }

  #keys(): KeyStore {
    const { keys } = this.options;
    if (keys === undefined) throw new KeysMissingError();
    return keys;
  }
}
