import { Controller, Get, Header } from '@nestjs/common';
import { Engine } from '@zhubao/application';
import { Admit } from '../access/viewer.js';
import { type Gauge, prometheusText } from './prometheus-text.js';

/** Figures to be watched, as Prometheus reads them. */
@Controller('metrics')
@Admit('anyone')
export class MetricsController {
  constructor(private readonly engine: Engine) {}

  @Get()
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  async metrics(): Promise<string> {
    const head = (await this.engine.events.head()) ?? -1;
    const processes = await this.engine.processes.status();
    const projections = (await this.engine.projections?.status())?.projections ?? [];
    const audit = await this.engine.selfAudit?.status();
    return prometheusText([
      { name: 'zhubao_log_position', help: 'Position of the last event of the log; -1 when it is empty.', samples: [{ value: head }] },
      { name: 'zhubao_processes_position', help: 'Position up to which processes have acted.', samples: [{ value: processes.position }] },
      { name: 'zhubao_projection_lag', help: 'How far a read model is behind the log, in positions.', samples: projections.map(({ name, lag }) => ({ labels: { projection: name }, value: lag })) },
      ...(audit === undefined ? [] : auditGauges(audit)),
    ]);
  }
}

function auditGauges({ violations, hindsight, upTo, stopped }: { readonly violations: number; readonly hindsight: number; readonly upTo: number; readonly stopped: string | null }): readonly Gauge[] {
  return [
    { name: 'zhubao_self_audit_violations', help: 'Violations of invariants in the whole log so far.', samples: [{ value: violations }] },
    { name: 'zhubao_self_audit_hindsight', help: 'What does not hold by business date as known now, and was not broken as then known.', samples: [{ value: hindsight }] },
    { name: 'zhubao_self_audit_position', help: 'Position up to which every event was shown to the invariants.', samples: [{ value: upTo }] },
    { name: 'zhubao_self_audit_stopped', help: '1 when the self-audit goes no further.', samples: [{ value: stopped === null ? 0 : 1 }] },
  ];
}
