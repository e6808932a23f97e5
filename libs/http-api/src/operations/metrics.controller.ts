import { Controller, Get, Headers, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Admit } from '../access/viewer.js';
import { problem } from '../problems/problem.js';
import { Figures } from './figures.js';
import { type MetricsAccess, mayReadMetrics } from './metrics-access.js';

export const METRICS_ACCESS = Symbol('metrics-access');

/** Figures to be watched, as Prometheus reads them. */
@Controller('metrics')
@Admit('anyone')
export class MetricsController {
  constructor(private readonly figures: Figures, @Inject(METRICS_ACCESS) private readonly access: MetricsAccess) {}

  @Get()
  async metrics(@Headers('authorization') authorization: string | undefined, @Res() response: Response): Promise<void> {
    if (!mayReadMetrics(this.access, authorization)) throw problem('UNAUTHENTICATED', { zh: '指标须凭令牌读取：Authorization: Bearer <令牌>。', en: 'Figures want their token: Authorization: Bearer <token>.' });
    const text = await this.figures.text();
    response.setHeader('Content-Type', this.figures.contentType);
    response.end(text);
  }
}
