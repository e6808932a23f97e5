import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { type Answer, Engine, EngineModule, type EngineOptions, ExecuteCommand, ScriptedClock } from '@zhubao/application';
import { type Actor, civilDate, type CommandData, type CommandName, instant, type RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { OpenStores } from '@zhubao/stores';
import type { Line } from './diary.js';
import { logOf, storesInMemory } from './lived-scenario.js';

/** An engine that takes commands from many callers at once. */
export class LiveEngine {
  private constructor(
    readonly stores: OpenStores,
    readonly engine: Engine,
    private readonly app: INestApplicationContext,
    readonly bus: CommandBus,
    private readonly clock: ScriptedClock,
  ) {}

  static async over(stores: OpenStores, { events = stores.events, soleWriter = true, ...asked }: Pick<EngineOptions, 'selfAudit' | 'signing'> & { readonly events?: EventStore; readonly soleWriter?: boolean } = {}): Promise<LiveEngine> {
    const clock = new ScriptedClock(instant('2025-08-01T09:00:00+08:00'));
    const engine = await Engine.start({ events, readModels: stores.readModels, keys: stores.keys, clock, soleWriter, ...asked });
    const app = await NestFactory.createApplicationContext(EngineModule.of(engine), { logger: false });
    return new LiveEngine(stores, engine, app, app.get(CommandBus), clock);
  }

  /** One that has lived through these lines, at rest after each, on stores in memory. */
  static async after(lines: readonly Line[], options: { readonly soleWriter?: boolean } = {}): Promise<LiveEngine> {
    const live = await LiveEngine.over(await storesInMemory(), options);
    for (const line of lines) {
      const answer = await live.take(line);
      if (answer.rejected) throw new Error(`${line.command} ${JSON.stringify(line.data)}: ${answer.code}: ${answer.en}`);
      await live.engine.rest();
    }
    return live;
  }

  take({ command, data, as, commandId, on, at }: Line): Promise<Answer> {
    this.tell(at);
    return this.bus.execute<ExecuteCommand, Answer>(new ExecuteCommand(command as CommandName, data as CommandData[CommandName], as satisfies Actor, commandId, civilDate(on), [], instant(at)));
  }

  /** Tells the time. */
  tell(at: string): void {
    this.clock.set(instant(at));
  }

  async log(): Promise<readonly RecordedSchemeEvent[]> {
    return logOf(this.stores.events);
  }

  /** Ends the engine; its stores stay. */
  async stop(): Promise<OpenStores> {
    await this.app.close();
    await this.engine.stop();
    return this.stores;
  }

  async end(): Promise<void> {
    await (await this.stop()).close();
  }
}
