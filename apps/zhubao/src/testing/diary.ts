import type { Actor, CivilDate, CommandName } from '@zhubao/domain';
import type { Chance } from './chance.js';

/** A line of a scenario file, as it is written there. */
export interface Line {
  readonly command: string;
  readonly commandId: string;
  readonly at: string;
  readonly on: string;
  readonly as: Actor;
  readonly data: object;
}

export const OFFICE: Actor = { user: 'office-1', role: 'OFFICE', org: 'office' };
export const LEADING_GROUP: Actor = { user: 'leader-1', role: 'LEADING_GROUP', org: 'leading-group' };
export const TREASURY: Actor = { user: 'treasury-1', role: 'TREASURY', org: 'treasury' };
export const SYSTEM: Actor = { user: 'clock', role: 'SYSTEM', org: 'zhubao' };

export function bankOf(agreementId: string): Actor {
  return { user: `${agreementId}-1`, role: 'BANK', org: agreementId };
}

interface Entry {
  readonly recordedOn: CivilDate;
  readonly line: Omit<Line, 'at'>;
}

/** Collects what happens to many at once, each in its own order, and writes it down by the day on which it is recorded. */
export class Diary {
  readonly #chance: Chance;
  readonly #entries: Entry[] = [];

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** `on` is the business date where it lies before the day of recording. Gives the command's id. */
  note(recordedOn: CivilDate, as: Actor, command: CommandName, data: object, on: CivilDate = recordedOn): string {
    const commandId = this.#chance.uuid();
    this.#entries.push({ recordedOn, line: { command, commandId, on, as, data } });
    return commandId;
  }

  /** In order of recording; what one day holds stays in the order in which it was noted. */
  lines(): readonly Line[] {
    const byDay = this.#entries.toSorted((a, b) => (a.recordedOn < b.recordedOn ? -1 : Number(a.recordedOn > b.recordedOn)));
    let second = 0;
    return byDay.map(({ recordedOn, line }, index) => {
      second = byDay[index - 1]?.recordedOn === recordedOn ? second + 1 : 0;
      return { ...line, at: `${recordedOn}T${clock(8 * 3_600 + second)}+08:00` };
    });
  }
}

function clock(seconds: number): string {
  return [seconds / 3_600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}

export function asJsonLines(lines: readonly object[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
