import {
  type AccountDocument, assembleReport, civilDateAt, type DeadlineDocument, type EnterpriseDocument, EXPLANATION_VERSION, explainLoan, type Instant, type LoanDocument, loanFileOf,
  type PolicyDocument, type PoolDocument, ProjectionFold, PROJECTIONS, type RecordedSchemeEvent, type Report, REPORT_VERSION,
} from '@zhubao/domain';
import type { Figure, Subject } from '../format/bundle-line.js';
import { LoanScope } from './loan-scope.js';

/** One document for each event that moves money, or only of how far the log reaches: they say nothing that the others do not. */
const LEFT_OUT: ReadonlySet<string> = new Set(['journal', 'logExtent']);
const SHOWN = PROJECTIONS.filter(({ collection }) => !LEFT_OUT.has(collection.name));

/** Folds the figures of a bundle out of its events. Whoever makes it and whoever verifies it do the same. */
export class FiguresFold {
  readonly #subject: Subject;
  readonly #fold = new ProjectionFold(SHOWN);
  readonly #scope = new LoanScope();
  /** Explanations look back; a whole log has none. */
  readonly #events: RecordedSchemeEvent[] = [];
  #knownAt: Instant | undefined;
  #count = 0;

  constructor(subject: Subject) {
    this.#subject = subject;
  }

  /** @throws where the data of an event are not of its type */
  add(event: RecordedSchemeEvent): void {
    this.#count += 1;
    const { recordedAt } = event.metadata;
    if (this.#knownAt === undefined || recordedAt > this.#knownAt) this.#knownAt = recordedAt;
    this.#scope.learn(event);
    this.#fold.add(event);
    if ('loanId' in this.#subject) this.#events.push(event);
  }

  /** In the order in which a bundle holds them: by what they are of, and key. @throws as add does */
  figures(): readonly Figure[] {
    const knownAt = this.#knownAt;
    if (knownAt === undefined) return [];
    const figures = [...this.#documents(), ...this.#report(knownAt), ...this.#explanations()];
    return figures.sort((a, b) => compare(a.of, b.of) || compare(a.key, b.key));
  }

  /** Whether the loan that the bundle is about is in it. */
  get hasSubject(): boolean {
    return 'wholeLog' in this.#subject || this.#scope.partiesOf(this.#subject.loanId) !== undefined;
  }

  #documents(): readonly Figure[] {
    return SHOWN.flatMap(({ version, collection: { name } }) => this.#collection(name).map(([key, value]) => ({ of: name, key, version, value })));
  }

  #collection(name: string): readonly (readonly [string, object])[] {
    const keys = this.#keysOf(name);
    return [...(this.#fold.documents.get(name) ?? [])].filter(([key]) => keys === undefined || keys.has(key));
  }

  /** Of a loan's bundle only what is whole in it is shown; nothing given: all. */
  #keysOf(collection: string): ReadonlySet<string> | undefined {
    if ('wholeLog' in this.#subject) return undefined;
    const { loanId } = this.#subject;
    const { agreementId = '', uscc = '' } = this.#scope.partiesOf(loanId) ?? {};
    const keys: Readonly<Record<string, readonly string[] | undefined>> = { loans: [loanId], claimsQueue: [loanId], deadlines: [loanId], pools: [agreementId], enterprises: [uscc] };
    return collection === 'policies' || collection === 'calendars' ? undefined : new Set(keys[collection]);
  }

  #report(knownAt: Instant): readonly Figure[] {
    const of = <D>(name: string): readonly D[] => this.#collection(name).map(([, document]) => document as D);
    const documents = {
      pools: of<PoolDocument>('pools'), loans: of<LoanDocument>('loans'), enterprises: of<EnterpriseDocument>('enterprises'),
      deadlines: of<DeadlineDocument>('deadlines'), accounts: of<AccountDocument>('accounts'), policies: of<PolicyDocument>('policies'),
    };
    return reportFigures(assembleReport(documents, { asOf: civilDateAt(knownAt), knownAt, position: this.#count, events: this.#count }), 'wholeLog' in this.#subject);
  }

  #explanations(): readonly Figure[] {
    if ('wholeLog' in this.#subject) return [];
    const { loanId } = this.#subject;
    return [{ of: 'explanations', key: loanId, version: EXPLANATION_VERSION, value: explainLoan(loanFileOf(loanId, this.#events)) }];
  }
}

/** The report, row by row, so that no line holds all of it. */
function reportFigures({ asOf, knownAt, pools, loans, enterprises, deadlines, journal }: Report, isWhole: boolean): readonly Figure[] {
  const version = REPORT_VERSION;
  const rows = (of: string, byKey: Readonly<Record<string, object>>): readonly Figure[] => Object.entries(byKey).map(([key, value]) => ({ of, key, version, value }));
  const duties = [...Map.groupBy(deadlines, ({ subject }) => subject)].map(([key, value]) => ({ of: 'report.deadlines', key, version, value }));
  return [
    { of: 'report', key: 'point', version, value: { asOf, knownAt } }, ...rows('report.pools', pools), ...rows('report.loans', loans), ...rows('report.enterprises', enterprises), ...duties,
    ...(isWhole ? [{ of: 'report', key: 'journal', version, value: journal }] : []),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
