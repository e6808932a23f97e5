import { createReadStream } from 'node:fs';
import type { Instant } from '@zhubao/domain';
import { whyUnreadable } from '../files/named-file.js';
import { parseScenarioLine, ScenarioFileError, type ScenarioLine, ScenarioSyntaxError } from './scenario-line.js';

/** Longest line that is read, in bytes: a command with 600 instalments takes some 50 kB. */
const LONGEST_LINE = 1_048_576;

/**
 * Reads a scenario file line by line in bounded memory; faults name the file as `name`.
 * @throws ScenarioFileError when it cannot be read, ScenarioSyntaxError at a faulty line
 */
export async function* readScenario(file: string, name = file): AsyncGenerator<ScenarioLine> {
  let no = 0;
  let last: Instant | undefined;
  for await (const text of linesOf(file, name)) {
    no += 1;
    const line = parseScenarioLine(name, no, text, last);
    if (line === undefined) continue;
    last = line.at;
    yield line;
  }
}

/** Lines of a file in UTF-8, without their ends. @throws ScenarioFileError, naming the file as `name` */
export async function* linesOf(file: string, name = file): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes: Uint8Array, no: number): string => {
    try {
      return decoder.decode(bytes);
    } catch {
      throw new ScenarioSyntaxError(name, no, 1, 'the line is not UTF-8');
    }
  };
  let parts: Uint8Array[] = [];
  let length = 0;
  let no = 1;
  for await (const chunk of bytesOf(file, name)) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield decode(Buffer.concat([...parts, chunk.subarray(from, end)]), no);
      no += 1;
      [parts, length, from] = [[], 0, end + 1];
    }
    parts.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > LONGEST_LINE) throw new ScenarioSyntaxError(name, no, LONGEST_LINE, `the line is longer than ${LONGEST_LINE} bytes`);
  }
  if (length > 0) yield decode(Buffer.concat(parts), no);
}

async function* bytesOf(file: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new ScenarioFileError(name, whyUnreadable(error), { cause: error });
  }
}
