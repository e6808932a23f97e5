import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import { Admit } from '../access/viewer.js';
import { Engine } from '@zhubao/application';

/** Whether the process is up, and whether everything behind it is at work. */
@Controller('health')
@Admit('anyone')
export class HealthController {
  constructor(private readonly engine: Engine) {}

  @Get('live')
  @HttpCode(200)
  live(): { readonly status: 'up' } {
    return { status: 'up' };
  }

  /** 503 as soon as a process or a projection has stopped. What the self-audit finds broken is told, and stops nothing: commands and read models go on. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) response: { status(code: number): void }): Promise<object> {
    const processes = await this.engine.processes.status();
    const projections = await this.engine.projections?.status();
    const selfAudit = await this.engine.selfAudit?.status();
    const treeFailure = this.engine.tree?.failure?.message ?? null;
    const tree = this.engine.tree && { size: this.engine.tree.size, stopped: treeFailure };
    const down = processes.stopped !== null || treeFailure !== null || (projections?.projections ?? []).some(({ state }) => state === 'stopped');
    response.status(down ? 503 : 200);
    return { status: down ? 'down' : 'up', processes, ...(projections && { projections }), ...(tree && { tree }), ...(selfAudit && { selfAudit }) };
  }
}
