import type { Engine } from '@zhubao/application';
import type { Metrics } from '../observing/metrics.js';
import { EngineFigures } from './engine-figures.js';

/** All that is to be watched, as Prometheus reads it. */
export class Figures {
  readonly #ofEngine: EngineFigures;

  constructor(engine: Engine, private readonly metrics: Metrics) {
    this.#ofEngine = new EngineFigures(engine, metrics.registry);
  }

  get contentType(): string {
    return this.metrics.registry.contentType;
  }

  async text(): Promise<string> {
    await this.#ofEngine.refresh();
    return this.metrics.registry.metrics();
  }
}
