import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { StoreFiles } from '../data/lived-store.js';

const BIN = fileURLToPath(new URL('../../../bin/zhubao.js', import.meta.url));
const ADDRESS = /health +(http:\S+)\/ready/;

/** Seconds from the start of a process to its first answers. */
export interface Start {
  readonly liveSeconds: number;
  readonly readySeconds: number;
}

/** Starts the built `zhubao serve` on a store and ends it once it has answered. @throws Error when it ends before, or does not answer that it is ready */
export async function startServer({ log, readModels }: StoreFiles): Promise<Start> {
  const began = performance.now();
  const options = ['serve', '--store', `sqlite:${log}`, '--read-models', `sqlite:${readModels}`, '--port', '0', '--no-day-opening'];
  const server = spawn(process.execPath, [BIN, ...options], { stdio: ['ignore', 'pipe', 'inherit'], env: environment() });
  const ended = once(server, 'exit');
  try {
    const health = await addressIn(server.stdout);
    const liveSeconds = await answered(`${health}/live`, began);
    return { liveSeconds, readySeconds: await answered(`${health}/ready`, began) };
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}

/** Nothing that this process was told is for the other. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ZHUBAO_') && name !== 'NODE_OPTIONS'));
}

async function addressIn(stdout: Readable): Promise<string> {
  for await (const line of createInterface(stdout)) {
    const address = ADDRESS.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('zhubao serve has ended before it was up; what it said stands above.');
}

async function answered(url: string, began: number): Promise<number> {
  const response = await fetch(url);
  const seconds = (performance.now() - began) / 1_000;
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}: ${await response.text()}`);
  await response.arrayBuffer();
  return seconds;
}
