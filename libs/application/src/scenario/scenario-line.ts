import { type Instant, instant } from '@zhubao/domain';

/** One line of a scenario file (JSON Lines), as far as its form goes; what it says is the command's matter. */
export interface ScenarioLine {
  readonly no: number;
  readonly command: string;
  readonly at: Instant;
  readonly as: unknown;
  readonly data: unknown;
  readonly expect: string | undefined;
  /** `commandId`, `on` and `evidence` as they stand there. */
  readonly envelope: Readonly<Record<string, unknown>>;
}

/** The file cannot be read as a scenario; nothing of it is run. */
export class ScenarioFileError extends Error {
  constructor(where: string, problem: string, options?: ErrorOptions) {
    super(`${where}: ${problem}`, options);
    this.name = 'ScenarioFileError';
  }
}

/** A line of it is at fault. */
export class ScenarioSyntaxError extends ScenarioFileError {
  constructor(file: string, readonly line: number, readonly column: number, problem: string) {
    super(`${file}:${line}:${column}`, problem);
    this.name = 'ScenarioSyntaxError';
  }
}

const KEYS = new Set(['command', 'at', 'as', 'data', 'expect', 'commandId', 'on', 'evidence']);

/** Reads one line; `undefined` for a blank one or a comment. `notBefore` is the instant of the line before. */
export function parseScenarioLine(file: string, no: number, text: string, notBefore: Instant | undefined): ScenarioLine | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return undefined;
  const fault = (problem: string, column = 1): ScenarioSyntaxError => new ScenarioSyntaxError(file, no, column, problem);
  const raw = parseJson(text, fault);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw fault('a line is a JSON object with command, at, as and data');
  const unknown = Object.keys(raw).find((key) => !KEYS.has(key));
  if (unknown !== undefined) throw fault(`unknown field "${unknown}"; a line has ${[...KEYS].join(', ')}`, Math.max(1, text.indexOf(`"${unknown}"`) + 1));
  const { command, at, as, data, expect, ...envelope } = raw as Readonly<Record<string, unknown>>;
  if (typeof command !== 'string') throw fault('"command" must name a command');
  const recordedAt = readInstant(at);
  if (recordedAt === undefined) throw fault('"at" must be an instant such as 2025-08-01T09:00:00+08:00', Math.max(1, text.indexOf('"at"') + 1));
  if (expect !== undefined && typeof expect !== 'string') throw fault('"expect" must be a rejection code');
  if (notBefore !== undefined && recordedAt < notBefore) throw fault(`"at" ${recordedAt} lies before that of the line before (${notBefore})`, Math.max(1, text.indexOf('"at"') + 1));
  return { no, command, at: recordedAt, as, data, expect, envelope };
}

function readInstant(at: unknown): Instant | undefined {
  try {
    return typeof at === 'string' ? instant(at) : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function parseJson(text: string, fault: (problem: string, column: number) => ScenarioSyntaxError): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw fault(`not JSON: ${messageOf(error)}`, columnOfFault(text));
  }
}

/** Not every message of the parser says where: the fault is the first character that no JSON could have there. */
function columnOfFault(text: string): number {
  let possible = 0;
  let faulty = text.length + 1;
  while (faulty - possible > 1) {
    const middle = Math.floor((possible + faulty) / 2);
    if (beginsJson(text.slice(0, middle))) possible = middle;
    else faulty = middle;
  }
  return faulty;
}

/** Whether nothing is wrong with a text but that it may end too early. */
function beginsJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = messageOf(error);
    const position = /position (\d+)/.exec(message)?.[1];
    return position === undefined ? message.startsWith('Unexpected end') : message.startsWith('Unterminated string') || Number(position) >= text.length;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
