import { Controller, type DynamicModule, Get, Module, Res } from '@nestjs/common';
import { Worker } from '@zhubao/application';

/** Whether the process is up, and what of the work it does. */
@Controller('health')
class HealthController {
  constructor(private readonly worker: Worker) {}

  @Get('live')
  live(): { readonly status: 'up' } {
    return { status: 'up' };
  }

  /** 503 while something that this worker does has failed or stands still. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) response: { status(code: number): void }): Promise<object> {
    const status = await this.worker.status();
    const down = status.troubles.length + status.standstills.length > 0;
    response.status(down ? 503 : 200);
    return { status: down ? 'down' : 'up', ...status };
  }
}

@Module({})
export class HealthModule {
  static of(worker: Worker): DynamicModule {
    return { module: HealthModule, controllers: [HealthController], providers: [{ provide: Worker, useValue: worker }] };
  }
}
