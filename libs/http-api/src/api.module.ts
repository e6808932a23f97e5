import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { type Engine, EngineModule } from '@zhubao/application';
import type { Request } from 'express';
import { AccessGuard } from './access/access.guard.js';
import { AccountDesk } from './access/account-desk.js';
import { AccountsController } from './access/accounts.controller.js';
import { Authenticator } from './access/authenticator.js';
import { LocalAuthenticator } from './access/local-authenticator.js';
import { SessionController, WhoAmIController } from './access/session.controller.js';
import { CommandController } from './commands/command.controller.js';
import { HealthController } from './operations/health.controller.js';
import { MetricsController } from './operations/metrics.controller.js';
import { LiveController } from './live/live.controller.js';
import { LIVE_LIMITS, type LiveLimits, LiveStreams } from './live/live-streams.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { READINGS } from './readings/all-readings.js';
import { readingControllers } from './readings/reading.controllers.js';
import { ReadsInterceptor } from './reads/reads.interceptor.js';
import { ReadsLog } from './reads/reads-log.js';
import { Sources } from './readings/sources.js';

export interface ApiParts {
  readonly engine: Engine;
  readonly authenticator: Authenticator;
  readonly onUnforeseen: (error: unknown, request: Request) => void;
  readonly live?: Partial<LiveLimits>;
}

/** The HTTP edge over a running engine. */
@Module({})
export class ApiModule {
  static of({ engine, authenticator, onUnforeseen, live }: ApiParts): DynamicModule {
    const local = authenticator instanceof LocalAuthenticator;
    return {
      module: ApiModule,
      imports: [EngineModule.of(engine)],
      controllers: [HealthController, MetricsController, ...(local ? [SessionController, AccountsController] : []), WhoAmIController, CommandController, LiveController, ...readingControllers(READINGS)],
      providers: [
        { provide: Authenticator, useValue: authenticator },
        ...(local ? [{ provide: LocalAuthenticator, useValue: authenticator }, { provide: AccountDesk, useValue: new AccountDesk(authenticator.accounts, authenticator.hash) }] : []),
        { provide: Sources, useFactory: () => new Sources(engine) },
        { provide: LiveStreams, useFactory: () => new LiveStreams(engine.events, { ...LIVE_LIMITS, ...live }) },
        { provide: APP_INTERCEPTOR, useFactory: async () => new ReadsInterceptor(await ReadsLog.open(engine.readModels, engine.clock), engine.events, onUnforeseen) },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useValue: new ProblemFilter(onUnforeseen) },
      ],
    };
  }
}
