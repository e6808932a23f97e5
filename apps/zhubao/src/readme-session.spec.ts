import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, jest } from '@jest/globals';
import { temporaryFolder } from './testing/temporary-files.js';
import { ZhubaoProcess } from './testing/zhubao-process.js';

jest.setTimeout(240_000);

const file = temporaryFolder();
const page = (name: string): string => readFileSync(fileURLToPath(new URL(`../../../${name}`, import.meta.url)), 'utf8');
const sessionOf = (name: string): string => /```sh\n(# The passwords[\s\S]*?)\n```/.exec(page(name))?.[1] ?? '';

describe('The session over HTTP', () => {
  it('is the same on both pages', () => {
    expect(sessionOf('README.md')).not.toBe('');
    expect(sessionOf('README.zh-CN.md')).toBe(sessionOf('README.md'));
  });

  it('works as printed, from signing in to a compensated loan', async () => {
    const server = ZhubaoProcess.zhubao('serve', '--seed', '--store', `sqlite:${file('log.sqlite')}`, '--port', '0', '--no-day-opening');
    try {
      await server.until((lines) => lines.some((line) => line.startsWith('└')));
      const printed = server.lines.join('\n');
      const address = /API +(http:\/\/\S+?)\/api\/docs/.exec(printed)?.[1] ?? '';
      const passwordOf = (user: string): string => new RegExp(`│ ${user} +│.*│ (\\S+) +│`).exec(printed)?.[1] ?? '';
      const passwords = { BANK_PASSWORD: passwordOf('bank-ccb'), OFFICE_PASSWORD: passwordOf('office'), OFFICE_2_PASSWORD: passwordOf('office-2') };
      // A person types the passwords; here they are in the environment.
      const script = sessionOf('README.md').replaceAll('http://127.0.0.1:3000', address).replace(/^read -rp.*$/m, '');
      const { stdout } = await promisify(execFile)('bash', ['-c', script], { env: { ...process.env, ...passwords }, timeout: 120_000 });
      const answers = stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(answers.filter((answer) => 'status' in answer && 'code' in answer)).toEqual([]);
      expect(answers).toHaveLength(16);
      expect(answers.at(-2)).toMatchObject({ events: [{ type: 'ProposalApproved' }] });
      expect(answers.at(-1)).toMatchObject({ loanId: 'L9', status: 'COMPENSATED', outstandingFen: 98_000_000, enterprisePaidFen: 2_000_000, shortfallFen: 98_000_000 });
    } finally {
      server.kill();
      await server.ended;
    }
  });
});
