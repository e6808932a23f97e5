import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Engine } from '../engine/engine.js';
import { DecideProposalHandler } from './decide-proposal.handler.js';
import { ExecuteCommandHandler } from './execute-command.handler.js';
import { ProposeCommandHandler } from './propose-command.handler.js';

/** The engine as a Nest module: its command bus, over an engine that is already running. */
@Module({})
export class EngineModule {
  static of(engine: Engine): DynamicModule {
    return {
      module: EngineModule,
      global: true,
      imports: [CqrsModule.forRoot()],
      providers: [{ provide: Engine, useValue: engine }, ExecuteCommandHandler, ProposeCommandHandler, DecideProposalHandler],
      exports: [Engine, CqrsModule],
    };
  }
}
