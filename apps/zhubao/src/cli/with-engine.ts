import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { type Clock, Engine, EngineModule, type EngineOptions } from '@zhubao/application';
import type { OpenStores } from '@zhubao/stores';

export interface Running {
  readonly engine: Engine;
  readonly bus: CommandBus;
}

/** Runs the engine over open stores for the length of one piece of work, and ends it whatever happens. */
export async function withEngine<T>(
  stores: OpenStores,
  { clock, followers }: Pick<EngineOptions, 'followers'> & { readonly clock: Clock },
  work: (running: Running) => Promise<T>,
): Promise<T> {
  const { events, readModels, keys, soleWriter, lifetime } = stores;
  const engine = await Engine.start({ events, readModels, keys, clock, soleWriter, lifetime, ...(followers ? { followers } : {}) });
  const app = await NestFactory.createApplicationContext(EngineModule.of(engine), { logger: ['error', 'warn'], abortOnError: false });
  try {
    return await work({ engine, bus: app.get(CommandBus) });
  } finally {
    await app.close();
    await engine.stop();
  }
}
