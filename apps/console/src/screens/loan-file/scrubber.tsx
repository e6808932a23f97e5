import { Button, Card, Flex } from 'antd';
import { useState } from 'react';
import { inShanghai } from '../../dates/shanghai.js';
import { EventName } from '../../events/event-name.js';
import { wordsOfEvent } from '../../events/event-words.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import type { Entry } from './history.js';
import { useHistory } from './history.js';

/** Goes through the loan's life: each stop is an instant at which something was recorded, and the file is shown as it was then known. */
export function Scrubber({ loanId }: { readonly loanId: string }) {
  const history = useHistory(loanId, {});
  const stops = stopsOf(history.data?.entries ?? []);
  return stops.length < 2 ? null : <Stops stops={stops} />;
}

function Stops({ stops }: { readonly stops: readonly Entry[] }) {
  const { t } = useLanguage();
  const { point: { knownAt }, isLive, setPoint } = usePoint();
  // What was chosen stands until the address has it; then the address says where one is.
  const [chosen, setChosen] = useState<{ readonly index: number; readonly from: string | undefined }>();
  const standing = knownAt === undefined ? stops.length - 1 : Math.max(0, stops.findLastIndex(({ recordedAt }) => recordedAt <= endOf(knownAt)));
  const isChosen = chosen !== undefined && chosen.from === knownAt;
  const at = isChosen ? chosen.index : standing;
  const choose = (index: number): void => setChosen({ index, from: knownAt });
  const stop = stops[at];
  if (stop === undefined) return null;
  const show = (index: number): void => {
    choose(index);
    const to = stops[index];
    // The last stop is now: what comes next will be seen.
    if (to !== undefined) setPoint(index === stops.length - 1 ? {} : { asOf: inShanghai(to.recordedAt).slice(0, 10), knownAt: to.recordedAt });
  };
  return (
    <Card size="small" styles={{ body: { paddingBlock: 6 } }}>
      <Flex align="center" gap={12}>
        <Button size="small" aria-label={t({ zh: '上一步', en: 'Step back' })} disabled={at <= 0} onClick={() => show(at - 1)}>‹</Button>
        <input
          type="range" style={{ flex: 1, accentColor: '#0b5c6b' }} min={0} max={stops.length - 1} value={at} onChange={({ target }) => choose(Number(target.value))} onPointerUp={() => show(at)} onKeyUp={() => show(at)}
          aria-label={t({ zh: '经过时间轴', en: 'Through its history' })} aria-valuetext={`${inShanghai(stop.recordedAt)} ${t(wordsOfEvent(stop.type))}`}
        />
        <Button size="small" aria-label={t({ zh: '下一步', en: 'Step on' })} disabled={at >= stops.length - 1} onClick={() => show(at + 1)}>›</Button>
        <span style={{ flex: '0 0 300px', fontVariantNumeric: 'tabular-nums' }}>
          {isLive && !isChosen ? t({ zh: `现在（共 ${stops.length} 个时刻）`, en: `Now (${stops.length} instants)` }) : <>{at + 1}/{stops.length} · {inShanghai(stop.recordedAt).slice(0, 16)} <EventName type={stop.type} /></>}
        </span>
      </Flex>
    </Card>
  );
}

/** One stop for each instant, by the last that was recorded at it. */
function stopsOf(entries: readonly Entry[]): readonly Entry[] {
  const last = new Map(entries.map((entry) => [entry.recordedAt, entry]));
  return [...last.values()].sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
}

/** A day is known to its end in Shanghai, which is eight hours before that of UTC. */
function endOf(knownAt: string): string {
  return knownAt.length === 10 ? `${knownAt}T15:59:59.999Z` : knownAt;
}
