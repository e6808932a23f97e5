import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@zhubao/evidence';
import fc from 'fast-check';
import { MOST_CHARACTERS_A_LINE } from './format/limits.js';
import { type Changeable, kinds, placesOf, SAMPLE, SAMPLE_LINES, verdictOn, withValueAt } from './testing/sample.js';

const SLOW_MS = 240_000;
const BYTES = new TextEncoder().encode(SAMPLE);
const replaced = (no: number, line: string): string => `${SAMPLE_LINES.with(no, line).join('\n')}\n`;

describe('a hostile bundle is named for what it is', () => {
  it.each([
    ['an endless line', `${' '.repeat(MOST_CHARACTERS_A_LINE + 1)}`, 'LINE_TOO_LONG'],
    ['a long line among others', replaced(5, ' '.repeat(MOST_CHARACTERS_A_LINE + 1)), 'LINE_TOO_LONG'],
    ['a line that nests a million deep', replaced(5, `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`), 'NESTED_TOO_DEEPLY'],
    ['data that nest beyond the limit', replaced(5, `{"event":${'{"a":'.repeat(40)}1${'}'.repeat(40)}}`), 'NESTED_TOO_DEEPLY'],
    ['a line that is no JSON', replaced(5, '{"event":'), 'NOT_JSON'],
    ['an empty line', replaced(5, ''), 'NOT_JSON'],
    ['a list for a line', replaced(5, '[]'), 'WRONG_SHAPE'],
    ['a name that stands twice', replaced(1, (SAMPLE_LINES[1] ?? '').replace('{"event":', '{"event":{},"event":')), 'NOT_CANONICAL'],
    ['a space', replaced(1, (SAMPLE_LINES[1] ?? '').replace('{"event":', '{"event": ')), 'NOT_CANONICAL'],
    ['half a character', replaced(1, (SAMPLE_LINES[1] ?? '').replace('"docNo":"', '"docNo":"\\ud800')), 'NOT_CANONICAL'],
    ['a number beyond all numbers', replaced(1, (SAMPLE_LINES[1] ?? '').replace('"revision":0', '"revision":1e999')), 'WRONG_SHAPE'],
    ['a byte-order mark', `\ufeff${SAMPLE}`, 'NOT_JSON'],
    ['a file without its last line feed', SAMPLE.slice(0, -1), 'CUT'],
    ['nothing', '', 'CUT'],
  ])('%s', async (_what, file, what) => {
    const verdict = await verdictOn(file);
    expect(verdict.verdict).toBe('FAILED');
    expect(kinds(verdict)).toContain(what);
  });

  it('bytes that are no text', async () => {
    expect(kinds(await verdictOn(Uint8Array.of(...BYTES.slice(0, 2_000), 0xff, 0xfe)))).toEqual(['NOT_UTF8']);
  });

  it.each([
    ['bundle.format', 0, (line: Changeable) => (line.bundle.format = 'zhubao-evidence-bundle/2')], ['bundle.subject', 0, (line: Changeable) => (line.bundle.subject = [])],
    ['event.revision', 1, (line: Changeable) => (line.event.revision = -1)], ['event.data', 1, (line: Changeable) => (line.event.data = [])], ['event.more', 1, (line: Changeable) => (line.event.more = 1)],
    ['hash', 1, (line: Changeable) => (line.hash = line.hash.toUpperCase())], ['index', 1, (line: Changeable) => (line.index = 0.5)], ['index', 1, (line: Changeable) => (line.index = '0')],
    ['event.stream', 1, (line: Changeable) => (line.event.stream = 'x'.repeat(1_001))],
  ])('a line whose %s is not as it should be', async (path, no, change) => {
    const line = JSON.parse(SAMPLE_LINES[no] ?? '');
    change(line);
    const verdict = await verdictOn(replaced(no, canonicalJson(line)));
    expect(verdict.faults[0]).toMatchObject({ what: 'WRONG_SHAPE', line: no + 1, en: expect.stringContaining(`"${path}`) });
  });

  it('a million faults are counted, and the first hundred kept', async () => {
    const verdict = await verdictOn(`${SAMPLE_LINES[0]}\n${'{}\n'.repeat(100_000)}`);
    expect(verdict).toMatchObject({ verdict: 'FAILED', faultCount: 100_001 });
    expect(verdict.faults).toHaveLength(100);
  });
});

describe('any change of a valid bundle', () => {
  it('of its bytes is never a crash, and never passes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(BYTES.length - 1), fc.integer({ min: 0, max: 255 }), fc.constantFrom('set', 'insert', 'remove', 'cut'), async (at, byte, how) => {
        const tail = how === 'cut' ? new Uint8Array() : BYTES.slice(how === 'insert' ? at : at + 1);
        const changed = Uint8Array.from([...BYTES.slice(0, at), ...(how === 'set' || how === 'insert' ? [byte] : []), ...tail]);
        fc.pre(!Buffer.from(changed).equals(BYTES));
        expect((await verdictOn(changed)).verdict).not.toBe('PASSED');
      }),
      { numRuns: 150 },
    );
  }, SLOW_MS);

  it('of its lines, their order and number, is never a crash, and never passes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(SAMPLE_LINES.length - 1), fc.nat(SAMPLE_LINES.length - 1), fc.constantFrom('swap', 'copy', 'remove'), async (from, to, how) => {
        const [a = '', b = ''] = [SAMPLE_LINES[from], SAMPLE_LINES[to]];
        const changed = how === 'swap' ? SAMPLE_LINES.with(from, b).with(to, a) : how === 'copy' ? SAMPLE_LINES.toSpliced(to, 0, a) : SAMPLE_LINES.toSpliced(from, 1);
        fc.pre(changed.join('\n') !== SAMPLE_LINES.join('\n'));
        expect((await verdictOn(`${changed.join('\n')}\n`)).verdict).not.toBe('PASSED');
      }),
      { numRuns: 100 },
    );
  }, SLOW_MS);

  it('of any value in it, for any other, is never a crash, and never passes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(SAMPLE_LINES.length - 1), fc.nat(), fc.jsonValue({ maxDepth: 3 }), async (no, pick, value) => {
        const line = JSON.parse(SAMPLE_LINES[no] ?? '');
        const places = placesOf(line);
        const changed = canonicalJson(withValueAt(line, places[pick % places.length] ?? [], value));
        fc.pre(changed !== SAMPLE_LINES[no]);
        expect((await verdictOn(replaced(no, changed))).verdict).not.toBe('PASSED');
      }),
      { numRuns: 250 },
    );
  }, SLOW_MS);

  it('any bytes at all are never a crash, and never pass', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => expect((await verdictOn(bytes)).verdict).not.toBe('PASSED')), { numRuns: 200 });
  });
});
