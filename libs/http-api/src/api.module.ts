import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { type Engine, EngineModule, type RehearsalClock } from '@zhubao/application';
import type { Request } from 'express';
import { AccessGuard } from './access/access.guard.js';
import { Authenticator } from './access/authenticator.js';
import { LocalAuthenticator } from './access/local-authenticator.js';
import { SessionController, WhoAmIController } from './access/session.controller.js';
import { CommandDesk } from './commands/command-desk.js';
import { CommandController } from './commands/command.controller.js';
import { Rehearsal } from './commands/rehearsal.js';
import { ScenarioController } from './commands/scenario.controller.js';
import { BundleController } from './evidence/bundle.controller.js';
import { FourEyesController } from './four-eyes/four-eyes.controller.js';
import { byPolicy, type SecondPerson } from './four-eyes/second-person.js';
import { type Operations, operationsControllers, operationsProviders } from './operations/operations.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { READINGS } from './readings/all-readings.js';
import { readingControllers } from './readings/reading.controllers.js';
import { Sources } from './readings/sources.js';

export interface ApiParts {
  readonly engine: Engine;
  readonly authenticator: Authenticator;
  /** With it, scenarios may be uploaded, which tell the time and who acts: for exercises. */
  readonly rehearsal?: RehearsalClock;
  /** Which commands a second person decides; by default as the policy says, or the default of servers. */
  readonly needsSecondPerson?: SecondPerson;
  readonly onUnforeseen: (error: unknown, request: Request) => void;
}

/** The HTTP edge over a running engine. */
@Module({})
export class ApiModule {
  static of({ engine, authenticator, rehearsal, needsSecondPerson = byPolicy(engine), onUnforeseen }: ApiParts, operations: Operations): DynamicModule {
    const local = authenticator instanceof LocalAuthenticator;
    return {
      module: ApiModule,
      imports: [EngineModule.of(engine)],
      controllers: [...operationsControllers(operations), ...(local ? [SessionController] : []), WhoAmIController, CommandController, FourEyesController, BundleController, ...(rehearsal ? [ScenarioController] : []), ...readingControllers(READINGS)],
      providers: [
        { provide: Authenticator, useValue: authenticator },
        ...(local ? [{ provide: LocalAuthenticator, useValue: authenticator }] : []),
        ...(rehearsal ? [{ provide: Rehearsal, useValue: new Rehearsal(rehearsal) }] : []),
        { provide: CommandDesk, inject: [CommandBus], useFactory: (bus: CommandBus) => new CommandDesk(engine, bus, needsSecondPerson) },
        { provide: Sources, useFactory: () => new Sources(engine) },
        { provide: APP_GUARD, useClass: AccessGuard },
        ...operationsProviders(operations),
        { provide: APP_FILTER, useValue: new ProblemFilter(onUnforeseen) },
      ],
    };
  }
}
