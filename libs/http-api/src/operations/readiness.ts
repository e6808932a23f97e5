import type { Sentence } from '@zhubao/domain';
import { type Engine, PROCESSES_CHECKPOINT, type ProcessStatus, type RunnerStatus, type SelfAuditStatus } from '@zhubao/application';
import { Probe } from './probe.js';

export interface Readiness {
  readonly status: 'up' | 'down' | 'stopping';
  /** Why it is not up. */
  readonly reasons: readonly Sentence[];
  readonly processes?: ProcessStatus;
  readonly projections?: RunnerStatus;
  readonly tree?: { readonly size: number; readonly stopped: string | null };
  readonly selfAudit?: SelfAuditStatus;
}

/** Whether a server should be sent requests: its stores answer, what follows the log is at work, and it is not about to end. */
export class ReadinessCheck {
  readonly #log: Probe;
  readonly #readModels: Probe;
  readonly #followers: Probe<Omit<Readiness, 'status' | 'reasons'>>;
  #stopping = false;

  constructor(private readonly engine: Engine, timeoutMs: number) {
    this.#log = new Probe(() => engine.events.head(), timeoutMs);
    this.#readModels = new Probe(() => engine.readModels.checkpoint(PROCESSES_CHECKPOINT), timeoutMs);
    this.#followers = new Probe(() => this.#ask(), timeoutMs);
  }

  /** From now on it is not ready, whatever else holds. */
  stopping(): void {
    this.#stopping = true;
  }

  async now(): Promise<Readiness> {
    const [log, readModels, followers] = await Promise.all([this.#log.ask(), this.#readModels.ask(), this.#followers.ask()]);
    const away = [...unreachable(log.failure, '日志', 'The log'), ...unreachable(readModels.failure, '读模型库', 'The store of read models')];
    const reasons = [...away, ...(away.length === 0 ? unreachable(followers.failure, '后台任务', 'What follows the log') : []), ...stopped(followers.found)];
    if (this.#stopping) return { status: 'stopping', reasons: [{ zh: '服务正在停止。', en: 'The server is stopping.' }, ...reasons], ...followers.found };
    return { status: reasons.length === 0 ? 'up' : 'down', reasons, ...followers.found };
  }

  async #ask(): Promise<Omit<Readiness, 'status' | 'reasons'>> {
    const { processes, projections, tree, selfAudit } = this.engine;
    const [acted, folded, audited] = await Promise.all([processes.status(), projections?.status(), selfAudit?.status()]);
    return { processes: acted, ...(folded && { projections: folded }), ...(tree && { tree: { size: tree.size, stopped: tree.failure?.message ?? null } }), ...(audited && { selfAudit: audited }) };
  }
}

function unreachable(failure: string | undefined, zh: string, en: string): readonly Sentence[] {
  return failure === undefined ? [] : [{ zh: `${zh}无应答：${failure}`, en: `${en} does not answer: ${failure}` }];
}

/** What the self-audit finds broken is told, and stops nothing: commands and read models go on. */
function stopped({ processes, projections, tree }: Omit<Readiness, 'status' | 'reasons'> = {}): readonly Sentence[] {
  return [
    ...(typeof processes?.stopped === 'string' ? [{ zh: `流程已停：${processes.stopped}`, en: `The processes have stopped: ${processes.stopped}` }] : []),
    ...(typeof tree?.stopped === 'string' ? [{ zh: `日志树已停：${tree.stopped}`, en: `The tree over the log has stopped: ${tree.stopped}` }] : []),
    ...(projections?.projections ?? []).filter(({ state }) => state === 'stopped').map(({ name, lag }) => ({ zh: `读模型 ${name} 已停，落后 ${lag}。`, en: `The read model ${name} has stopped, ${lag} positions behind.` })),
  ];
}
