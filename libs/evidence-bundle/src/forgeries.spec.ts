import { describe, expect, it } from '@jest/globals';
import { keyPair, signNote, parseNote } from '@zhubao/evidence';
import { type Changeable, eventOf, kinds, OFFICE, rehash, resigned, SAMPLE, verdictOn, withLines } from './testing/sample.js';

const lineWith = (lines: Changeable[], name: string): Changeable => lines.find((line) => name in line);
const figureOf = (lines: Changeable[], of: string): Changeable => lines.find((line) => line.figure?.of === of).figure;

describe('the sample bundle', () => {
  it('passes, with everything in it looked at', async () => {
    expect(await verdictOn(SAMPLE)).toEqual({
      verdict: 'PASSED', subject: { loanId: 'O' }, checkpoint: { origin: 'wlht/zhubao', size: 84, signedBy: ['wlht-office'] },
      events: 79, streams: 11, decisions: { rerun: 77, onTheirWord: 0, onEarlierStates: 0 }, figures: 14, faults: [], faultCount: 0, notCovered: [],
    });
  });

  it('passes however its bytes come', async () => {
    const bytes = new TextEncoder().encode(SAMPLE);
    const { verifyBundle } = await import('./verify-bundle.js');
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, no) => bytes.slice(no * 7, no * 7 + 7));
    expect((await verifyBundle(pieces, [OFFICE])).verdict).toBe('PASSED');
  });

  it('is not believed when nobody whose key was given has signed it', async () => {
    expect(await verdictOn(SAMPLE, [keyPair('stranger', new Uint8Array(32).fill(9))])).toMatchObject({ verdict: 'INCOMPLETE', faults: [], notCovered: [{ what: 'CHECKPOINT_UNSIGNED' }] });
  });
});

describe('who has no key is found out, and what he did is named', () => {
  it.each([
    ['changes an amount', (lines: Changeable[]) => (eventOf(lines, 'RiskCompensationShared').event.data.riskPaidFen += 1), 'CHAIN_BROKEN'],
    ['changes a date in the envelope', (lines: Changeable[]) => (eventOf(lines, 'LoanDisbursed').event.metadata.occurredOn = '2026-03-01'), 'CHAIN_BROKEN'],
    ['changes an event and all hashes after it', (lines: Changeable[]) => {
      eventOf(lines, 'LoanApplied').event.data.purpose = 'another';
      rehash(lines);
    }, 'ROOT_DIFFERS'],
    ['forges a proof', (lines: Changeable[]) => (lineWith(lines, 'proof').proof[0] = lineWith(lines, 'proof').proof[1]), 'ROOT_DIFFERS'],
    ['takes a hash out of the proof', (lines: Changeable[]) => lineWith(lines, 'proof').proof.pop(), 'ROOT_DIFFERS'],
    ['adds a hash to the proof', (lines: Changeable[]) => lineWith(lines, 'proof').proof.push(lineWith(lines, 'proof').proof[0]), 'ROOT_DIFFERS'],
    ['forges the proof of the ends', (lines: Changeable[]) => lineWith(lines, 'tailProof').tailProof.reverse(), 'STREAMS_DIFFER'],
    ['leaves an event out', (lines: Changeable[]) => lines.splice(lines.indexOf(eventOf(lines, 'LoanDisbursed')), 1), 'REVISION_GAP'],
    ['leaves out the last event of a stream', (lines: Changeable[]) => lines.splice(lines.findLastIndex((line) => line.event?.stream === 'pool-ccb'), 1), 'STREAM_CUT'],
    ['leaves out the last event of a stream and its end', (lines: Changeable[]) => {
      lines.splice(lines.findLastIndex((line) => line.event?.stream === 'pool-ccb'), 1);
      lines.splice(lines.findIndex((line) => line.tail?.stream === 'pool-ccb'), 1);
    }, 'STREAM_CUT'],
    ['says of a stream that it ended earlier', (lines: Changeable[]) => (lines.find((line) => line.tail?.stream === 'loan-O').tail.revision -= 1), 'STREAM_CUT'],
    ['repeats an event', (lines: Changeable[]) => lines.splice(4, 0, structuredClone(lines[3])), 'INDEX_WRONG'],
    ['lets two events change places', (lines: Changeable[]) => lines.splice(3, 2, lines[4], lines[3]), 'INDEX_WRONG'],
    ['moves an event to where another pool wrote', (lines: Changeable[]) => (lines[6].index += 1), 'ROOT_DIFFERS'],
    ['names a place beyond the log', (lines: Changeable[]) => (lines.findLast((line) => 'index' in line).index = 2 ** 40), 'INDEX_WRONG'],
    ['changes the size in the checkpoint', (lines: Changeable[]) => (lines[0].bundle.checkpoint = lines[0].bundle.checkpoint.replace('\n84\n', '\n85\n')), 'CHECKPOINT_INVALID'],
    ['gives no checkpoint', (lines: Changeable[]) => (lines[0].bundle.checkpoint = 'anything'), 'CHECKPOINT_INVALID'],
    ['says that it is about another loan', (lines: Changeable[]) => (lines[0].bundle.subject = { loanId: 'N' }), 'FIGURE_MISSING'],
    ['says that it is about a loan that is not there', (lines: Changeable[]) => (lines[0].bundle.subject = { loanId: 'L404' }), 'SUBJECT_MISSING'],
    ['says that it is the whole log', (lines: Changeable[]) => (lines[0].bundle.subject = { wholeLog: true }), 'ROOT_DIFFERS'],
    ['changes a figure', (lines: Changeable[]) => (figureOf(lines, 'report.loans').value.bankBorneFen -= 1), 'FIGURE_DIFFERS'],
    ['changes a sentence of an explanation', (lines: Changeable[]) => (figureOf(lines, 'explanations').value[0].en = 'because'), 'FIGURE_DIFFERS'],
    ['leaves a figure out', (lines: Changeable[]) => lines.splice(lines.findIndex((line) => line.figure?.of === 'pools'), 1), 'FIGURE_MISSING'],
    ['makes a figure up', (lines: Changeable[]) => lines.splice(-1, 0, { figure: { of: 'zzz', key: 'a', version: 1, value: {} } }), 'FIGURE_UNFOUNDED'],
    ['gives a figure twice', (lines: Changeable[]) => lines.splice(-1, 0, structuredClone(lines.at(-2))), 'WRONG_PLACE'],
    ['miscounts', (lines: Changeable[]) => (lines.at(-1).end.events = 78), 'COUNT_DIFFERS'],
    ['puts a line behind the end', (lines: Changeable[]) => lines.push(lines[1]), 'WRONG_PLACE'],
    ['begins twice', (lines: Changeable[]) => lines.splice(1, 0, lines[0]), 'WRONG_PLACE'],
    ['leaves the beginning out', (lines: Changeable[]) => lines.shift(), 'WRONG_PLACE'],
    ['leaves the end out', (lines: Changeable[]) => lines.pop(), 'CUT'],
  ])('when he %s', async (_what, change, what) => {
    const verdict = await verdictOn(withLines(change));
    expect(verdict.verdict).toBe('FAILED');
    expect(kinds(verdict)).toContain(what);
  });

  it('gains nothing by calling a figure one of another version: then it is not claimed', async () => {
    const verdict = await verdictOn(withLines((lines) => {
      const figure = figureOf(lines, 'report.loans');
      figure.version += 1;
      figure.value.bankBorneFen -= 1;
    }));
    expect(verdict).toMatchObject({ verdict: 'INCOMPLETE', faults: [], notCovered: [{ what: 'OTHER_VERSION', en: expect.stringContaining('The figures of "report.loans" are of version 2 and this program makes version 1') }] });
  });

  it('names the field of a figure that differs, with both values', async () => {
    const { faults } = await verdictOn(withLines((lines) => (figureOf(lines, 'report.loans').value.due.bankFen = 1)));
    expect(faults).toMatchObject([{ what: 'FIGURE_DIFFERS', field: 'due.bankFen', en: expect.stringMatching(/^Line \d+: due\.bankFen of figure "report\.loans O" should be \d+ by the events and is 1\.$/) }]);
  });
});

describe('who has the key and makes everything fit is found out by the rules', () => {
  it('the sample itself, signed again, passes', async () => {
    expect(await verdictOn(resigned(() => undefined))).toMatchObject({ verdict: 'PASSED', faults: [] });
  });

  it.each([
    ['pays a fen more than the rule', 'CompensatedFromEnterpriseFund', (data: Changeable) => (data.paidFen += 1), 'paidFen'],
    ['pays out of turn', 'CompensatedFromEnterpriseFund', (data: Changeable) => (data.rank = 2), 'rank'],
    ['lets a fund hold more', 'FundContributed', (data: Changeable) => (data.balanceAfterFen += 1), 'balanceAfterFen'],
    ['asks a lower contribution', 'CapacityReserved', (data: Changeable) => (data.requiredFen -= 1), 'requiredFen'],
    ['lets the fund bear more of a shortfall', 'RiskCompensationShared', (data: Changeable) => (data.riskShareFen += 1), 'riskShareFen'],
    ['moves a loan forward in the queue', 'CompensationQueueJoined', (data: Changeable) => (data.overdueSince = '2025-01-01'), 'overdueSince'],
    ['moves a deadline', 'LoanDisbursed', (data: Changeable) => (data.noticeDeadline = '2027-01-01'), 'noticeDeadline'],
    ['hides that a claim deviates', 'CompensationClaimed', (data: Changeable) => (data.recomputed.interestFen += 9), 'recomputed.interestFen'],
    ['lets an exposure stand lower', 'ExposureReserved', (data: Changeable) => (data.exposureAfterFen -= 1), 'exposureAfterFen'],
  ])('when he %s', async (_what, type, change, field) => {
    const verdict = await verdictOn(resigned((events) => change(eventOf(events, type).event.data)));
    expect(verdict.verdict).toBe('FAILED');
    expect(verdict.faults[0]).toMatchObject({ what: 'DECISION_DIFFERS', field: `data.${field}`, en: expect.stringContaining(`decided anew, data.${field} of ${type} should be `) });
  });

  it.each([
    ['lets the bank decide what the Office decides', (events: Changeable[]) => (eventOf(events, 'CapacityReserved').event.metadata.actor = { user: 'x', role: 'BANK', org: 'ccb' }), 'DECISION_REFUSED'],
    ['lets one bank act for another', (events: Changeable[]) => (eventOf(events, 'LoanReviewed').event.metadata.actor.org = 'icbc'), 'DECISION_REFUSED'],
    ['dates an event ahead', (events: Changeable[]) => (eventOf(events, 'LoanReviewed').event.metadata.occurredOn = '2027-01-01'), 'DECISION_REFUSED'],
    ['names another policy', (events: Changeable[]) => (eventOf(events, 'LoanReviewed').event.metadata.policyVersion = 'other@1'), 'DECISION_DIFFERS'],
    ['lends beyond the contract', (events: Changeable[]) => (eventOf(events, 'LoanDisbursed').event.data.amountFen *= 2), 'DECISION_REFUSED'],
    ['takes a step for a cause that does not lead to it', (events: Changeable[]) => (eventOf(events, 'CompensationQueueJoined').event.metadata.$causationId = eventOf(events, 'LoanApplied').event.id), 'DECISION_FAILED'],
    ['takes a step that no process takes', (events: Changeable[]) => (eventOf(events, 'CapacityDrawn').event.metadata.commandId = 'made-up'), 'DECISION_FAILED'],
    ['names an event as no command would', (events: Changeable[]) => (eventOf(events, 'LoanReviewed').event.id = 'made-up'), 'ID_NOT_DERIVED'],
    ['writes a type that there is not', (events: Changeable[]) => (eventOf(events, 'LoanReviewed').event.type = 'LoanForgiven'), 'TYPE_UNKNOWN'],
    ['writes a type of a version that there is not', (events: Changeable[]) => (eventOf(events, 'LoanReviewed').event.metadata.schema = 99), 'EVENT_MALFORMED'],
    ['writes data that no rule can read', (events: Changeable[]) => (eventOf(events, 'SpecialAccountOpened').event.data.funds = null), 'DECISION_FAILED'],
    ['writes data that no fold can read', (events: Changeable[]) => (eventOf(events, 'PolicyAdopted').event.data.policy = null), 'FOLD_FAILED'],
  ])('when he %s', async (_what, change, what) => {
    let file: string;
    try {
      file = resigned(change);
    } catch {
      // What its own folds do not take, a writer does not write: the forger writes the rest by hand, figures and all.
      file = withLines((lines) => {
        change(lines);
        rehash(lines);
      });
    }
    const verdict = await verdictOn(file);
    expect(verdict.verdict).toBe('FAILED');
    expect(kinds(verdict)).toContain(what);
  });

  it('cannot say that streams ended where they did not, by a checkpoint that does not say where they end', async () => {
    const plain = withLines((lines) => {
      const { text } = parseNote(lines[0].bundle.checkpoint);
      lines[0].bundle.checkpoint = signNote(text.replace(/zhubao-streams .*\n/, ''), OFFICE);
    });
    expect(await verdictOn(plain)).toMatchObject({ verdict: 'INCOMPLETE', faults: [], notCovered: [{ what: 'ENDS_NOT_PROVED' }] });
  });
});
