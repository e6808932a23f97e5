import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { type Engine, EngineModule, type RehearsalClock } from '@zhubao/application';
import type { Request } from 'express';
import { AccessGuard } from './access/access.guard.js';
import { AccountDesk } from './access/account-desk.js';
import { ACCOUNT_READINGS } from './access/account-readings.js';
import { AccountsController } from './access/accounts.controller.js';
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
import { LiveController } from './live/live.controller.js';
import { LIVE_LIMITS, type LiveLimits, LiveStreams } from './live/live-streams.js';
import { RehearsalController, RehearsalStage } from './policy-rehearsal/rehearsal.controller.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { READINGS } from './readings/all-readings.js';
import { readingControllers } from './readings/reading.controllers.js';
import { ReadsInterceptor } from './reads/reads.interceptor.js';
import { ReadsLog } from './reads/reads-log.js';
import { Sources } from './readings/sources.js';

export interface ApiParts {
  readonly engine: Engine;
  readonly authenticator: Authenticator;
  /** With it, scenarios may be uploaded, which tell the time and who acts: for exercises. */
  readonly rehearsal?: RehearsalClock;
  /** Which commands a second person decides; by default as the policy says, or the default of servers. */
  readonly needsSecondPerson?: SecondPerson;
  readonly onUnforeseen: (error: unknown, request: Request) => void;
  readonly live?: Partial<LiveLimits>;
}

/** The HTTP edge over a running engine. */
@Module({})
export class ApiModule {
  static of({ engine, authenticator, rehearsal, needsSecondPerson = byPolicy(engine), onUnforeseen, live }: ApiParts, operations: Operations): DynamicModule {
    const local = authenticator instanceof LocalAuthenticator ? { authenticator, desk: new AccountDesk(authenticator.accounts, authenticator.hash) } : undefined;
    return {
      module: ApiModule,
      imports: [EngineModule.of(engine)],
      controllers: [...operationsControllers(operations), ...(local ? [SessionController, AccountsController] : []), WhoAmIController, CommandController, FourEyesController, LiveController, BundleController, RehearsalController, ...(rehearsal ? [ScenarioController] : []), ...readingControllers([...READINGS, ...(local ? ACCOUNT_READINGS : [])])],
      providers: [
        { provide: Authenticator, useValue: authenticator },
        ...(local ? [{ provide: LocalAuthenticator, useValue: local.authenticator }, { provide: AccountDesk, useValue: local.desk }] : []),
        ...(rehearsal ? [{ provide: Rehearsal, useValue: new Rehearsal(rehearsal) }] : []),
        { provide: CommandDesk, inject: [CommandBus], useFactory: (bus: CommandBus) => new CommandDesk(engine, bus, needsSecondPerson) },
        RehearsalStage,
        { provide: Sources, useFactory: () => new Sources(engine, local?.desk) },
        { provide: LiveStreams, useFactory: () => new LiveStreams(engine.events, { ...LIVE_LIMITS, ...live }) },
        { provide: APP_INTERCEPTOR, useFactory: async () => new ReadsInterceptor(await ReadsLog.open(engine.readModels, engine.clock), engine.events, onUnforeseen) },
        { provide: APP_GUARD, useClass: AccessGuard },
        ...operationsProviders(operations),
        { provide: APP_FILTER, useValue: new ProblemFilter(onUnforeseen) },
      ],
    };
  }
}
