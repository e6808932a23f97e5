import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import { Admit } from '../access/viewer.js';
import { type Readiness, ReadinessCheck } from './readiness.js';

/** Whether the process is up, and whether everything behind it is at work. */
@Controller('health')
@Admit('anyone')
export class HealthController {
  constructor(private readonly check: ReadinessCheck) {}

  @Get('live')
  @HttpCode(200)
  live(): { readonly status: 'up' } {
    return { status: 'up' };
  }

  /** 503 with reasons as soon as a store does not answer, a process or a projection has stopped, or the server is about to end. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) response: { status(code: number): void }): Promise<Readiness> {
    const readiness = await this.check.now();
    response.status(readiness.status === 'up' ? 200 : 503);
    return readiness;
  }
}
