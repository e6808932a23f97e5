import type { FaultBook } from '../fault-book.js';
import { printed } from '../printed.js';
import { FORMAT } from './bundle-line.js';
import type { LineFault } from './read-line.js';

/** Takes down why a line could not be read. */
export function noteMisread(fault: LineFault | { readonly what: keyof typeof UNREAD }, line: number, book: FaultBook): void {
  if (fault.what !== 'WRONG_SHAPE') {
    book.atLine(line, fault.what, UNREAD[fault.what].zh, UNREAD[fault.what].en);
    return;
  }
  const { path, expected } = fault;
  book.atLine(line, 'WRONG_SHAPE', `${printed(path)} 应为 ${expected}。`, `${printed(path)} should be ${expected}; the format is ${FORMAT}.`, path.slice(0, 200));
}

const UNREAD = {
  NOT_UTF8: { zh: '不是 UTF-8 文本。', en: 'it is no UTF-8 text.' },
  LINE_TOO_LONG: { zh: '行过长,不予读取。', en: 'it is longer than a line of a bundle can be, and is not read.' },
  NESTED_TOO_DEEPLY: { zh: '嵌套过深,不予读取。', en: 'it nests deeper than a line of a bundle can, and is not read.' },
  NOT_JSON: { zh: '不是 JSON。', en: 'it is no JSON.' },
  NOT_CANONICAL: { zh: '不是其内容的规范 JSON(RFC 8785)。', en: 'it is not the canonical JSON (RFC 8785) of what it holds.' },
  CUT: { zh: '最后一行没有换行符,文件被截断。', en: 'it does not end with a line feed: the file is cut off.' },
} as const;
