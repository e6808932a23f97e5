import { expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { SAMPLE, verifierOfSample } from './testing/sample.js';

const HIDDEN = join(import.meta.dirname, 'testing/verify-without-node.mjs');

it('is verified by the built files where there is nothing of Node, only what every browser has', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', HIDDEN, verifierOfSample()], { input: SAMPLE, encoding: 'utf8', env: {} });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'PASSED', globals: { process: 'undefined', Buffer: 'undefined', require: 'undefined' }, figures: 14 });
}, 60_000);
