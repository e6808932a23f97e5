import type { Provider, Type } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import type { ApiLimits } from '../limits/limits.js';
import { QueryTurns } from '../limits/query-turns.js';
import { UserRateGuard } from '../limits/rate-limits.js';
import { CommandSpan } from '../observing/command-span.js';
import type { Tracing } from '../observing/tracing.js';
import { Figures } from './figures.js';
import { HealthController } from './health.controller.js';
import type { MetricsAccess } from './metrics-access.js';
import { METRICS_ACCESS, MetricsController } from './metrics.controller.js';
import { ReadinessCheck } from './readiness.js';

/** What a server needs to be watched and bounded. */
export interface Operations {
  readonly limits: ApiLimits;
  readonly readiness: ReadinessCheck;
  readonly figures: Figures;
  readonly metricsAccess: MetricsAccess;
  readonly tracing: Tracing | undefined;
}

export function operationsControllers({ metricsAccess }: Operations): readonly Type[] {
  return [HealthController, ...(metricsAccess.port === undefined ? [MetricsController] : [])];
}

/** After the access guard, which says whose requests are counted. */
export function operationsProviders({ limits, readiness, figures, metricsAccess, tracing }: Operations): readonly Provider[] {
  return [
    { provide: ReadinessCheck, useValue: readiness }, { provide: Figures, useValue: figures }, { provide: METRICS_ACCESS, useValue: metricsAccess },
    { provide: APP_GUARD, useValue: new UserRateGuard(limits) }, { provide: APP_GUARD, useValue: new QueryTurns() },
    ...(tracing ? [{ provide: APP_INTERCEPTOR, useValue: new CommandSpan(tracing) }] : []),
  ];
}
