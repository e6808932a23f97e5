import type { Engine } from '@zhubao/application';
import { Registry } from 'prom-client';
import type { Metrics } from '../observing/metrics.js';
import { EngineFigures } from './engine-figures.js';

/** All that is to be watched, as Prometheus reads it: how the engine stands, then what has been counted. */
export class Figures {
  readonly #gauges = new Registry();
  readonly #ofEngine: EngineFigures;

  constructor(engine: Engine, private readonly metrics: Metrics) {
    this.#ofEngine = new EngineFigures(engine, this.#gauges);
  }

  get contentType(): string {
    return this.#gauges.contentType;
  }

  /** @throws whatever the stores throw when they cannot be asked */
  async text(): Promise<string> {
    await this.#ofEngine.refresh();
    return `${await this.#gauges.metrics()}\n${await this.metrics.registry.metrics()}`;
  }
}
