import 'reflect-metadata';
import { writeSync } from 'node:fs';
import { CommandBus } from '@nestjs/cqrs';
import { type Answer, Engine, EngineModule, ExecuteCommand } from '@zhubao/application';
import { type Actor, civilDate, type CommandName, instant } from '@zhubao/domain';
import { NestFactory } from '@nestjs/core';
import { locateToWrite, openStores } from '@zhubao/stores';
import type { Line } from './diary.js';
import { randomScenario } from './random-scenario.js';
import { shortLife } from './short-life.js';

// An engine that answers only for what is durable, given one random scheme's commands in turn. Each answer is
// printed before the next one goes in, so that whoever reads knows what was acknowledged when the process is killed.
const [store = '', readModels = '', seed = '1', life = 'whole'] = process.argv.slice(2);

const stores = await openStores(locateToWrite({ store, readModels, keys: `${readModels}.keys` }), 'on-disk');
let now = instant('2025-01-01T00:00:00+08:00');
const engine = await Engine.start({ events: stores.events, readModels: stores.readModels, keys: stores.keys, clock: { now: () => now }, soleWriter: stores.soleWriter });
const bus = (await NestFactory.createApplicationContext(EngineModule.of(engine), { logger: false })).get(CommandBus);

for (const line of (life === 'short' ? shortLife : randomScenario)(Number(seed), 5)) {
  now = instant(line.at);
  const answer = await bus.execute<ExecuteCommand, Answer>(commandOf(line));
  writeSync(1, `${JSON.stringify({ commandId: line.commandId, answer })}\n`);
}
await engine.rest();
await engine.stop();
await stores.close();
writeSync(1, `${JSON.stringify({ done: true })}\n`);

function commandOf({ command, data, as, commandId, on, at }: Line): ExecuteCommand {
  return new ExecuteCommand(command as CommandName, data as never, as satisfies Actor, commandId, civilDate(on), [], instant(at));
}
