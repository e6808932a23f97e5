import { copyLog } from '@zhubao/application';
import { locateLog, openLog, openLogForCopy, shown } from '@zhubao/stores';
import { Progress } from '../terminal/progress.js';

export interface CopyOptions {
  readonly from: string;
  readonly to: string;
}

/** `zhubao copy --from URL --to URL`: a whole log into another store, resumable, compared event by event at the end. */
export async function copy(options: CopyOptions): Promise<void> {
  const [from, to] = [locateLog(options.from, '--from'), locateLog(options.to, '--to')];
  const source = await openLog(from);
  try {
    const target = await openLogForCopy(to);
    try {
      const head = (await source.head()) ?? 0;
      const bars = { copying: new Progress('copying', head), comparing: new Progress('comparing', head) };
      const { events, copied } = await copyLog(source, target, ({ step, position }) => bars[step].update(position));
      for (const bar of Object.values(bars)) bar.end();
      process.stdout.write(`${copied} events copied from ${shown(from)} to ${shown(to)}; all ${events} compared one by one, and the same.\nRead models are rebuilt from the new log when it is first served.\n`);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
