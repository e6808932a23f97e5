import { type Append, type Readings, readingsOf, type RecordedSchemeEvent, StatesAlong } from '@zhubao/domain';
import { derivedEventId, derivedStepId } from '@zhubao/evidence';
import type { FaultBook } from '../fault-book.js';
import { printedApart } from '../printed.js';
import { type Outcome, writtenAnew } from './written-anew.js';

/** A decoded event at its line of the bundle and its place in the log. */
export interface Seen {
  readonly event: RecordedSchemeEvent;
  readonly line: number;
  readonly index: number;
}

/** From here on faults are only counted, and earlier states no longer tried: a forgery must not cost more than it shows. */
const FAULTS_EXAMINED = 100;

/** Takes every decision once more, on the states that stood before it, and compares what the rules yield with what was written. */
export class DecisionCheck {
  readonly #book: FaultBook;
  readonly #states = new StatesAlong();
  /** Events of one command, side by side. */
  #append: Seen[] = [];
  rerun = 0;
  onTheirWord = 0;
  onEarlierStates = 0;

  constructor(book: FaultBook) {
    this.#book = book;
  }

  /** @throws when a fold does not take the event, whose data are then not of its type */
  add(seen: Seen): void {
    const [first] = this.#append;
    if (first !== undefined && (first.event.stream !== seen.event.stream || first.event.metadata.commandId !== seen.event.metadata.commandId)) this.end();
    this.#append.push(seen);
  }

  /** The last append has come to its end. @throws as add does */
  end(): void {
    const seen = this.#append;
    this.#append = [];
    const [first, ...more] = seen;
    if (first === undefined) return;
    seen.forEach((one, no) => this.#checkId(one, no));
    this.#decide([first, ...more]);
    for (const { event, index } of seen) this.#states.add(event, index);
  }

  #checkId({ event, line }: Seen, no: number): void {
    const derived = derivedEventId(event.metadata.commandId, no);
    if (derived === event.id) return;
    this.#book.atEvent({ ...event, line }, 'ID_NOT_DERIVED',
      `编号应由命令 ${event.metadata.commandId} 的第 ${no} 个事件推得 ${derived}。`, `its id should be ${derived}, derived from command ${event.metadata.commandId}, event ${no}.`);
  }

  #decide(seen: readonly [Seen, ...Seen[]]): void {
    const [first, ...more] = seen;
    const append: Append = [first.event, ...more.map(({ event }) => event)];
    const { stream } = first.event;
    const now = this.#states.asOf(stream, first.index);
    const readings = readingsOf(append, now, derivedStepId);
    if (readings.given.length === 0) {
      this.#unread(first, readings);
      return;
    }
    const outcome = writtenAnew(readings, append, now);
    const earlier = outcome.is !== 'SAME' && this.#book.count < FAULTS_EXAMINED
      && this.#states.placesBefore(first.index, first.event.metadata.recordedAt).some((place) => writtenAnew(readings, append, this.#states.asOf(stream, place)).is === 'SAME');
    if (outcome.is !== 'SAME' && !earlier) {
      this.#note(outcome, seen);
      return;
    }
    this.rerun += 1;
    if (readings.by === 'ITSELF') this.onTheirWord += 1;
    if (earlier) this.onEarlierStates += 1;
  }

  #note(outcome: Exclude<Outcome, { is: 'SAME' }>, seen: readonly [Seen, ...Seen[]]): void {
    switch (outcome.is) {
      case 'DIFFERENT': {
        const { event, line } = seen[outcome.at] ?? seen[0];
        const [expected, actual] = printedApart(outcome.expected, outcome.actual);
        this.#book.atEvent({ ...event, line }, 'DECISION_DIFFERS',
          `按规则重新决定,${event.type} 的 ${outcome.field || '事件'} 应为 ${expected},所载为 ${actual}。`,
          `decided anew, ${outcome.field || 'the event'} of ${event.type} should be ${expected} and is ${actual}.`, outcome.field);
        return;
      }
      case 'REFUSED':
        this.#book.atEvent({ ...seen[0].event, line: seen[0].line }, 'DECISION_REFUSED',
          `按规则重新决定,${seen[0].event.type} 应被拒绝:${outcome.rejection.zh}`, `decided anew, ${seen[0].event.type} is refused with ${outcome.rejection.code}: ${outcome.rejection.en}`);
        return;
      case 'FAILED':
        this.#book.atEvent({ ...seen[0].event, line: seen[0].line }, 'DECISION_FAILED', `无法重新决定:${outcome.message}`, `it cannot be decided anew: ${outcome.message}`);
        return;
      default:
        outcome satisfies never;
    }
  }

  /** A step that its cause does not lead to is a fault; what cannot be read back is only not proved. */
  #unread({ event, line }: Seen, { by }: Readings): void {
    const { type, stream, revision, metadata: { $causationId } } = event;
    if (by === 'CAUSE') {
      this.#book.atEvent({ ...event, line }, 'DECISION_FAILED', `其起因事件 ${$causationId} 不引发此步骤。`, `event ${$causationId}, which it names as its cause, does not lead to this step.`);
      return;
    }
    const [zh, en] = by === 'COMMAND' ? ['数据中读不出其命令', 'its command cannot be read from it'] : [`其起因事件 ${$causationId} 不在包内`, `its cause, event ${$causationId}, is not in the bundle`];
    this.#book.leaveOut({ what: 'NOT_RERUN', zh: `${stream} 第 ${revision} 号 ${type} 未重新决定:${zh}。`, en: `${type} at revision ${revision} of ${stream} was not decided anew: ${en}.` });
  }
}
