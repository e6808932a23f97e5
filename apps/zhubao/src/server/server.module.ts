import { type DynamicModule, Module } from '@nestjs/common';
import { type Engine, EngineModule } from '@zhubao/application';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';

/** The server over a running engine. */
@Module({})
export class ServerModule {
  static of(engine: Engine): DynamicModule {
    return { module: ServerModule, imports: [EngineModule.of(engine)], controllers: [HealthController, MetricsController] };
  }
}
