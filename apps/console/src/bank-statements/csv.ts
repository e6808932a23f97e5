/** Records of a CSV file (RFC 4180): quoted fields may hold commas, line ends and doubled quotes. Blank lines are left out. */
export function recordsOf(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let isQuoted = false;
  const endRecord = (): void => {
    record.push(field);
    if (record.some((one) => one.trim() !== '')) records.push(record);
    [record, field] = [[], ''];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') field += sign;
      else if (text.charAt(at + 1) === '"') { field += '"'; at += 1; } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',') { record.push(field); field = ''; } else if (sign === '\n') endRecord();
    else if (sign !== '\r') field += sign;
  }
  endRecord();
  return records;
}

/** Text of a file as banks write them: UTF-8, or else GB 18030. */
export function textOf(bytes: ArrayBuffer): string {
  const text = new TextDecoder().decode(bytes);
  return text.includes('\uFFFD') ? new TextDecoder('gb18030').decode(bytes) : text;
}
