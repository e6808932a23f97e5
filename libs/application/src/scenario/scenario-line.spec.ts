import { describe, expect, it } from '@jest/globals';
import { instant } from '@zhubao/domain';
import { parseScenarioLine, type ScenarioLine } from './scenario-line.js';

const LINE = { command: 'OpenBusinessDay', at: '2025-08-01T09:00:00+08:00', as: { role: 'SYSTEM' }, data: { date: '2025-08-01' } };
const parse = (line: unknown, notBefore?: string): ScenarioLine | undefined =>
  parseScenarioLine('f.jsonl', 7, typeof line === 'string' ? line : JSON.stringify(line), notBefore === undefined ? undefined : instant(notBefore));

describe('a line of a scenario', () => {
  it('names command, instant, actor and data', () => {
    expect(parse(LINE)).toEqual({ no: 7, command: 'OpenBusinessDay', at: instant('2025-08-01T01:00:00Z'), as: { role: 'SYSTEM' }, data: { date: '2025-08-01' }, expect: undefined, envelope: {} });
  });

  it('may carry an envelope and an expectation, and leaves both as they stand', () => {
    const more = { commandId: 'x', on: 'yesterday', evidence: 3, expect: 'DAY_NOT_NEXT' };
    expect(parse({ ...LINE, ...more })).toMatchObject({ expect: 'DAY_NOT_NEXT', envelope: { commandId: 'x', on: 'yesterday', evidence: 3 } });
  });

  it.each(['', '   ', '\t', '\r', '#', '# remark', '  # {"command":1}'])('is none: %j', (text) => {
    expect(parse(text)).toBeUndefined();
  });

  it('may be of the same instant as the one before', () => {
    expect(parse(LINE, LINE.at)).toMatchObject({ no: 7 });
  });

  it.each<[string, unknown, string]>([
    ['a fault in the middle', '{"command":"A","at":tomorrow}', 'f.jsonl:7:22: not JSON'],
    ['a fault at once', 'hello', 'f.jsonl:7:1: not JSON'],
    ['two values', '{} {}', 'f.jsonl:7:4: not JSON'],
    ['a comma too many', '{"command":"A",}', 'f.jsonl:7:16: not JSON'],
    ['an end too early', '{"command":"A"', 'f.jsonl:7:15: not JSON'],
    ['an end within text', '{"command":"A', 'f.jsonl:7:14: not JSON'],
    ['an end within a number', '{"a":-', 'f.jsonl:7:7: not JSON'],
    ['a control character within text', '{"a":"\u0001"}', 'f.jsonl:7:7: not JSON'],
    ['an escape that there is not', '{"a":"\\x"}', 'f.jsonl:7:8: not JSON'],
    ['text where a line is an object', '"x"', 'f.jsonl:7:1: a line is a JSON object'],
    ['null', 'null', 'f.jsonl:7:1: a line is a JSON object'],
    ['an unknown field', { ...LINE, colour: 1 }, 'unknown field "colour"; a line has command, at, as, data, expect, commandId, on, evidence'],
    ['a field of every object', '{"__proto__":1,"command":"A"}', 'f.jsonl:7:2: unknown field "__proto__"'],
    ['a command that is a number', { ...LINE, command: 1 }, '"command" must name a command'],
    ['no instant', { ...LINE, at: undefined }, 'f.jsonl:7:1: "at" must be an instant'],
    ['an instant that is a number', { ...LINE, at: 1 }, '"at" must be an instant'],
    ['an expectation that is no code', { ...LINE, expect: true }, '"expect" must be a rejection code'],
  ])('is faulty with %s', (_what, line, said) => {
    expect(() => parse(line)).toThrow(said);
  });

  it('may not lie before the one before', () => {
    expect(() => parse(LINE, '2025-08-01T09:00:00.001+08:00')).toThrow('lies before that of the line before');
  });
});
