import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A command that a page shows, with what it prints there; `…` stands for whatever else there is, in a line or instead of lines. */
export interface ShownCommand {
  readonly command: string;
  readonly shown: readonly string[];
}

const BIN = fileURLToPath(new URL('../../bin/zhubao.js', import.meta.url));
const BLOCK = /^```\n(\$ [\s\S]*?)\n```$/gm;
const MARK = '=== typed ===';

export function commandsOf(page: string): readonly ShownCommand[] {
  return [...page.matchAll(BLOCK)].flatMap(([, block = '']) => block.split(/^\$ /m).slice(1)).map((entry) => {
    const [command = '', ...shown] = entry.trimEnd().split('\n');
    return { command, shown };
  });
}

/** Types commands one after another into one shell, so that what one sets the next ones have. @returns what each has printed */
export async function typed(commands: readonly string[], folder: string): Promise<readonly string[]> {
  const script = ['exec 2>&1', 'npx() { shift; "$NODE" "$BIN" "$@"; }', ...commands.flatMap((command) => [command, `echo '${MARK}'`])].join('\n');
  const environment = { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ZHUBAO_') && name !== 'NODE_OPTIONS')), NODE: process.execPath, BIN };
  const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd: folder, env: environment, timeout: 240_000, maxBuffer: 16_000_000 });
  return stdout.split(`${MARK}\n`).slice(0, -1);
}

/** What a page shows as a pattern: keys, signatures, roots and instants are others each time. */
export function patternOf(shown: readonly string[]): RegExp {
  const lines = shown.map((line) => (line === '…' ? '(?:.*\\n)*?' : `${patternOfLine(line)}\\n`));
  return new RegExp(`^${lines.join('')}$`);
}

function patternOfLine(line: string): string {
  return line
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/(?:[A-Za-z0-9/]|\\\+){40,}={0,2}/g, '[A-Za-z0-9+/]{40,}={0,2}')
    .replaceAll(/\\\+[0-9a-f]{8}\\\+/g, '\\+[0-9a-f]{8}\\+')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ')
    .replaceAll('…', '.*');
}
