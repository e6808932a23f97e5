import { isProblem, ProblemError } from '../problems/problem.js';

/** What an answer as a file is asked with; undefined is left out. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** Fetches a file with the token of the session. @throws ProblemError for a refusal, TypeError when nobody answers */
export async function fetchFile(path: string, query: Query, token: string): Promise<Blob> {
  const asked = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
  const response = await fetch(`${path}?${asked.toString()}`, { headers: { Authorization: `Bearer ${token}`, 'Accept-Language': document.documentElement.lang } });
  if (response.ok) return response.blob();
  const said: unknown = await response.json().catch(() => undefined);
  const [zh, en] = [`服务器以状态 ${response.status} 作答。`, `The server answered with status ${response.status}.`];
  throw new ProblemError(isProblem(said) ? said : { type: 'about:blank', title: en, status: response.status, detail: zh, code: 'UNREADABLE', zh, en });
}

/** Hands a file to the browser, to be saved under this name. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
