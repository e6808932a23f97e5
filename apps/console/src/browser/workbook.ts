import { inflateRawSync } from 'node:zlib';

/** Cells of the first sheet of a workbook (ECMA-376), row by row; numbers as they stand in it, an empty cell as ''. */
export function sheetIn(workbook: Buffer): readonly (readonly string[])[] {
  const files = filesIn(workbook);
  const texts = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gsu)].map(([, text = '']) => textIn(text));
  return [...(files.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<row [^>]*>(.*?)<\/row>/gsu)].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, column = 'A', attributes = '', content = ''] of row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)) {
      const value = textIn(content);
      cells[placeOf(column)] = attributes.includes('t="s"') ? texts[Number(value)] ?? '' : value;
    }
    return Array.from(cells, (cell) => cell ?? '');
  });
}

/** Files of an archive by the directory at its end (APPNOTE 4.3.12). */
function filesIn(archive: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
  while (archive.readUInt32LE(at) === 0x02_01_4b_50) {
    const [method, size, nameLength, extraLength, commentLength, start] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32), archive.readUInt32LE(at + 42)];
    const begins = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const stored = archive.subarray(begins, begins + size);
    files.set(archive.toString('utf8', at + 46, at + 46 + nameLength), (method === 0 ? stored : inflateRawSync(stored)).toString('utf8'));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

function textIn(markup: string): string {
  return markup.replaceAll(/<[^>]*>/gu, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** `A` is 0, `AA` is 26. */
function placeOf(column: string): number {
  return [...column].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
