import { Controller, type DynamicModule, Get, Inject, Module, Res } from '@nestjs/common';
import { type SelfAudit, Worker } from '@zhubao/application';

const SELF_AUDIT = Symbol('self-audit');

/** Whether the process is up, and what of the work it does. */
@Controller('health')
class HealthController {
  constructor(private readonly worker: Worker, @Inject(SELF_AUDIT) private readonly selfAudit: SelfAudit) {}

  @Get('live')
  live(): { readonly status: 'up' } {
    return { status: 'up' };
  }

  /** 503 while something that this worker does has failed or stands still. What the self-audit finds broken is told, and stops nothing. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) response: { status(code: number): void }): Promise<object> {
    const status = await this.worker.status();
    const down = status.troubles.length + status.standstills.length > 0;
    response.status(down ? 503 : 200);
    return { status: down ? 'down' : 'up', ...status, selfAudit: await this.selfAudit.status() };
  }
}

@Module({})
export class HealthModule {
  static of(worker: Worker, selfAudit: SelfAudit): DynamicModule {
    return { module: HealthModule, controllers: [HealthController], providers: [{ provide: Worker, useValue: worker }, { provide: SELF_AUDIT, useValue: selfAudit }] };
  }
}
