import type { Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod } from '@nestjs/common/enums/request-method.enum.js';
import { type Engine, RehearsalClock } from '@zhubao/application';
import type { Authenticator } from '../access/authenticator.js';
import { ApiModule } from '../api.module.js';
import { DEFAULT_LIMITS } from '../limits/limits.js';
import { observeSilently } from '../observing/observation.js';
import { Figures } from '../operations/figures.js';
import { OPEN_METRICS } from '../operations/metrics-access.js';
import { ReadinessCheck } from '../operations/readiness.js';

/** Every route of a server for exercises, from its controllers: `POST /api/v1/commands/{name}`. */
export function routesOf(engine: Engine, authenticator: Authenticator): readonly string[] {
  const { controllers = [] } = ApiModule.of({ engine, authenticator, rehearsal: new RehearsalClock(), onUnforeseen: () => undefined }, {
    limits: DEFAULT_LIMITS, readiness: new ReadinessCheck(engine, 1), figures: new Figures(engine, observeSilently().metrics), metricsAccess: OPEN_METRICS, tracing: undefined,
  });
  return controllers.flatMap(routesIn);
}

function routesIn(controller: Type): readonly string[] {
  const prototype = controller.prototype as object;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = Reflect.get(prototype, name) as object;
    const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
    if (method === undefined) return [];
    const parts = [Reflect.getMetadata(PATH_METADATA, controller), Reflect.getMetadata(PATH_METADATA, handler)].map((part) => String(part).replace(/^\/|\/$/g, '')).filter((part) => part !== '');
    return [`${RequestMethod[method]} /${parts.join('/').replaceAll(/:(\w+)/g, '{$1}')}`];
  });
}
