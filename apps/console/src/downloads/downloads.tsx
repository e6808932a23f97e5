import { Button, Dropdown } from 'antd';
import { lazy, useState } from 'react';
import { useUnit } from '../amounts/unit.js';
import { useLanguage } from '../language/language.js';
import { type Problem, problemOf } from '../problems/problem.js';
import { useSession } from '../session/session.js';
import { fetchFile, type Query, save } from './download.js';
import { Later } from '../problems/later.js';

const Refused = lazy(async () => ({ default: (await import('./refused.js')).Refused }));

interface DownloadsProps {
  /** Address of the reading, which gives itself as CSV and XLSX too. */
  readonly path: string;
  readonly query: Query;
  /** Of the file, without its ending. */
  readonly name: string;
}

const FORMS = { csv: () => ({ head: false }), xlsx: (inWan: boolean) => ({ inWan }) } as const;

/** 导出: what is listed as a file, all pages of it: a workbook for people, in words and in the unit of the screen, or CSV for programs, in fen and in codes. */
export function Downloads({ path, query, name }: DownloadsProps) {
  const { t } = useLanguage();
  const { inWan } = useUnit();
  const { session } = useSession();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);

  async function download(format: 'csv' | 'xlsx'): Promise<void> {
    setBusy(true);
    try {
      save(await fetchFile(path, { ...query, ...FORMS[format](inWan), format }, session?.token ?? ''), `${name}.${format}`);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Dropdown trigger={['click']} menu={{ items: [{ key: 'xlsx', label: t({ zh: `Excel (.xlsx)：供人阅读，金额为${inWan ? '万元' : '元'}`, en: `Excel (.xlsx): for people, in ${inWan ? '万元' : 'yuan'}` }) }, { key: 'csv', label: t({ zh: 'CSV (.csv)：供系统读取，金额为分', en: 'CSV (.csv): for programs, in fen' }) }], onClick: ({ key }) => void download(key === 'csv' ? 'csv' : 'xlsx') }}>
        <Button size="small" loading={busy}>{t({ zh: '导出', en: 'Export' })}</Button>
      </Dropdown>
      {problem && <Later><Refused problem={problem} onClose={() => setProblem(undefined)} /></Later>}
    </>
  );
}
