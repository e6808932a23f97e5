import type { Engine, ProjectionState } from '@zhubao/application';
import { Gauge, type Registry } from 'prom-client';

const STATES: readonly ProjectionState[] = ['building', 'rebuilding', 'live', 'stopped'];

/** How the engine stands, as gauges that are set when they are asked for. */
export class EngineFigures {
  readonly #log: Gauge;
  readonly #processes: Gauge;
  readonly #processesStopped: Gauge;
  readonly #lag: Gauge;
  readonly #state: Gauge;
  readonly #audit: AuditFigures | undefined;

  constructor(private readonly engine: Engine, registry: Registry) {
    const gauge = (name: string, help: string, labelNames: readonly string[] = []): Gauge => new Gauge({ name, help, labelNames: [...labelNames], registers: [registry] });
    this.#log = gauge('zhubao_log_position', 'Position of the last event of the log; -1 when it is empty.');
    this.#processes = gauge('zhubao_processes_position', 'Position up to which processes have acted.');
    this.#processesStopped = gauge('zhubao_processes_stopped', '1 when the processes go no further.');
    this.#lag = gauge('zhubao_projection_lag', 'How far a read model is behind the log, in positions.', ['projection']);
    this.#state = gauge('zhubao_projection_state', '1 for the state that a read model is in.', ['projection', 'state']);
    this.#audit = engine.selfAudit && new AuditFigures(engine.selfAudit, gauge);
  }

  /** @throws whatever the stores throw when they cannot be asked */
  async refresh(): Promise<void> {
    const [head, processes, runner] = await Promise.all([this.engine.events.head(), this.engine.processes.status(), this.engine.projections?.status(), this.#audit?.refresh()]);
    this.#log.set(head ?? -1);
    this.#processes.set(processes.position);
    this.#processesStopped.set(processes.stopped === null ? 0 : 1);
    for (const { name: projection, lag, state } of runner?.projections ?? []) {
      this.#lag.set({ projection }, lag);
      for (const one of STATES) this.#state.set({ projection, state: one }, one === state ? 1 : 0);
    }
  }
}

type SelfAudit = NonNullable<Engine['selfAudit']>;

class AuditFigures {
  readonly #violations: Gauge;
  readonly #hindsight: Gauge;
  readonly #position: Gauge;
  readonly #stopped: Gauge;

  constructor(private readonly selfAudit: SelfAudit, gauge: (name: string, help: string) => Gauge) {
    this.#violations = gauge('zhubao_self_audit_violations', 'Violations of invariants in the whole log so far.');
    this.#hindsight = gauge('zhubao_self_audit_hindsight', 'What does not hold by business date as known now, and was not broken as then known.');
    this.#position = gauge('zhubao_self_audit_position', 'Position up to which every event was shown to the invariants.');
    this.#stopped = gauge('zhubao_self_audit_stopped', '1 when the self-audit goes no further.');
  }

  async refresh(): Promise<void> {
    const { violations, hindsight, upTo, stopped } = await this.selfAudit.status();
    this.#violations.set(violations);
    this.#hindsight.set(hindsight);
    this.#position.set(upTo);
    this.#stopped.set(stopped === null ? 0 : 1);
  }
}
