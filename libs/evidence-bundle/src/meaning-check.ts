import { createInvariantChecker, type RecordedSchemeEvent, type Violation } from '@zhubao/domain';
import { DecisionCheck } from './decisions/decision-check.js';
import type { FaultBook, Place } from './fault-book.js';
import { FiguresFold } from './figures/figures-fold.js';
import type { EventLine, Figure, Subject } from './format/bundle-line.js';
import { decode } from './format/decode.js';
import { printed } from './printed.js';

/**
 * What the events mean: each decided anew, all of them folded into figures; a whole log also keeps the invariants of the scheme
 * on every prefix. From the first event on that cannot be read nothing is claimed: what is folded without it would mislead.
 */
export class MeaningCheck {
  readonly #book: FaultBook;
  readonly #fold: FiguresFold;
  /** Of a part of a log they would speak of what is not in it. */
  readonly #invariants: ReturnType<typeof createInvariantChecker> | undefined;
  readonly decisions: DecisionCheck;
  #broken = false;

  constructor(subject: Subject, book: FaultBook) {
    this.#book = book;
    this.#fold = new FiguresFold(subject);
    this.#invariants = 'wholeLog' in subject ? createInvariantChecker() : undefined;
    this.decisions = new DecisionCheck(book);
  }

  check(read: EventLine, place: Place): void {
    if (this.#broken) return;
    const decoded = decode(read);
    if ('unknown' in decoded) this.#stop(place, 'TYPE_UNKNOWN', `类型 ${printed(decoded.unknown)} 未知。`, `its type ${printed(decoded.unknown)} is unknown; a newer version may have written it.`);
    else if ('malformed' in decoded) this.#stop(place, 'EVENT_MALFORMED', `信封字段不合规范:${decoded.malformed.join('、')}。`, `these fields of its envelope are malformed: ${decoded.malformed.join(', ')}.`);
    else this.#attempt(place, () => this.#take(decoded.event, place, read.index));
  }

  /** The figures that follow from all events; none where they could not all be read. */
  end(line: number): readonly Figure[] | undefined {
    let figures: readonly Figure[] | undefined;
    const place = { line, id: '', stream: '', revision: 0 };
    if (!this.#broken) {
      this.#attempt(place, () => {
        this.decisions.end();
        this.#note(this.#invariants?.end() ?? [], line);
        if (!this.#fold.hasSubject) this.#book.atLine(line, 'SUBJECT_MISSING', '包内没有其所述贷款的申请。', 'the loan that the bundle is about is not in it.');
        figures = this.#fold.figures();
      });
    }
    return figures;
  }

  #take(event: RecordedSchemeEvent, { line }: Place, index: number): void {
    this.decisions.add({ event, line, index });
    this.#note(this.#invariants?.check(event) ?? [], line);
    this.#fold.add(event);
  }

  #note(violations: readonly Violation[], line: number): void {
    for (const { eventId: id, stream, revision, invariant, subject, figures, zh, en } of violations) {
      const said = printed(figures);
      this.#book.atEvent({ line, id, stream, revision }, 'INVARIANT_BROKEN', `不变量 ${invariant}(${subject}):${zh} ${said}`, `invariant ${invariant} of ${subject}: ${en} ${said}`);
    }
  }

  /** Data are looked at where rules and folds read them: what does not fit its type shows there. */
  #attempt(place: Place, work: () => void): void {
    try {
      work();
    } catch (error) {
      const message = printed(error instanceof Error ? error.message : String(error));
      this.#stop(place, 'FOLD_FAILED', `数据与类型不符:${message}`, `its data, or those of an event just before it, do not fit their type: ${message}`);
    }
  }

  #stop(place: Place, what: 'TYPE_UNKNOWN' | 'EVENT_MALFORMED' | 'FOLD_FAILED', zh: string, en: string): void {
    this.#broken = true;
    this.#book.atEvent(place, what, zh, en);
    this.#book.leaveOut({ what: 'NOT_FOLDED', zh: `自第 ${place.line} 行起未重新决定,数据未核对。`, en: `From line ${place.line} on nothing was decided anew, and no figure was compared.` });
  }
}
