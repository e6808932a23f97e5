import { Alert, Button, Flex } from 'antd';
import { DayField } from '../dates/day-field.js';
import { inShanghai } from '../dates/shanghai.js';
import { useLanguage, type Words } from '../language/language.js';
import { type ShownPoint, usePoint } from './point.js';

/** The two clocks (截至日, 当时已知) of whatever is shown, and a banner while it is not live. */
export function PointBar() {
  const { t } = useLanguage();
  const { point, isLive, setPoint } = usePoint();
  const known = saidOf(point.knownAt ?? '');
  return (
    <section aria-label={t({ zh: '时点', en: 'Point in time' })} style={{ marginBottom: 12 }}>
      <Flex gap={12} wrap align="center">
        <Flex component="label" align="center" gap={6}>{t({ zh: '截至日', en: 'As of' })}<DayField id="as-of" value={point.asOf} onChange={(asOf) => setPoint(pointAt(asOf, point.knownAt))} /></Flex>
        <Flex component="label" align="center" gap={6}>{t({ zh: '当时已知', en: 'As known at' })}<DayField id="known-at" value={dayOf(point.knownAt)} onChange={(knownAt) => setPoint(pointAt(point.asOf, knownAt))} /></Flex>
        {!isLive && <Button size="small" onClick={() => setPoint({})}>{t({ zh: '回到现在', en: 'Back to now' })}</Button>}
      </Flex>
      {!isLive && (
        <Alert style={{ marginTop: 8 }} type="warning" showIcon role="status"
          title={t({ zh: `历史时点：截至 ${point.asOf ?? '（当时）'}${point.knownAt ? `，按 ${known.zh}所知` : '，按现在所知'}。此页不是实时数据。`, en: `A point in the past: as of ${point.asOf ?? 'then'}, ${point.knownAt ? `as known at ${known.en}` : 'as known now'}. This page is not live.` })} />
      )}
    </section>
  );
}

/** A day is known at its end; an instant as clocks in Shanghai show it. What is neither, the server refuses. */
function saidOf(knownAt: string): Words {
  if (knownAt.length <= 10 || Number.isNaN(Date.parse(knownAt))) return { zh: `${knownAt} 日终`, en: `the end of ${knownAt}` };
  const shown = inShanghai(knownAt);
  return { zh: `${shown} `, en: shown };
}

function pointAt(asOf: string | undefined, knownAt: string | undefined): ShownPoint {
  return { ...(asOf !== undefined && { asOf }), ...(knownAt !== undefined && { knownAt }) };
}

/** The day on which an instant is in Shanghai. */
function dayOf(knownAt: string | undefined): string | undefined {
  return knownAt === undefined || knownAt.length <= 10 || Number.isNaN(Date.parse(knownAt)) ? knownAt : inShanghai(knownAt).slice(0, 10);
}
