import { Button, Dropdown } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useUnit } from '../amounts/unit.js';
import { useLanguage } from '../language/language.js';
import { type Problem, problemOf } from '../problems/problem.js';
import { useSession } from '../session/session.js';
import { fetchFile, type Query, save } from './download.js';

const Refused = lazy(async () => ({ default: (await import('./refused.js')).Refused }));

interface DownloadsProps {
  /** Address of the reading, which gives itself as CSV and XLSX too. */
  readonly path: string;
  readonly query: Query;
  /** Of the file, without its ending. */
  readonly name: string;
}

/** 导出: what is listed as a spreadsheet, all pages of it, in the unit that is shown. */
export function Downloads({ path, query, name }: DownloadsProps) {
  const { t } = useLanguage();
  const { session } = useSession();
  const { inWan } = useUnit();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);

  async function download(format: 'csv' | 'xlsx'): Promise<void> {
    setBusy(true);
    try {
      save(await fetchFile(path, { ...query, format, inWan }, session?.token ?? ''), `${name}.${format}`);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Dropdown trigger={['click']} menu={{ items: [{ key: 'xlsx', label: 'Excel (.xlsx)' }, { key: 'csv', label: 'CSV (.csv)' }], onClick: ({ key }) => void download(key === 'csv' ? 'csv' : 'xlsx') }}>
        <Button size="small" loading={busy}>{t({ zh: '导出', en: 'Export' })}</Button>
      </Dropdown>
      {problem && <Suspense><Refused problem={problem} onClose={() => setProblem(undefined)} /></Suspense>}
    </>
  );
}
