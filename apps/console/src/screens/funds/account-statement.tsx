import type { paths } from '@zhubao/api-client';
import { Alert, Button, Flex } from 'antd';
import { lazy, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { BookEntry } from '../../bank-statements/candidates.js';
import { textOf } from '../../bank-statements/csv.js';
import { readStatement, type Statement } from '../../bank-statements/statement.js';
import { useLanguage } from '../../language/language.js';
import { Empty } from '../../problems/states.js';
import { useSession } from '../../session/session.js';
import { Choice } from '../../choices/choice.js';
import type { StatementFile } from './keep-comparison.js';
import { Later } from '../../problems/later.js';

const StatementLines = lazy(async () => ({ default: (await import('./statement-lines.js')).StatementLines }));

type Fund = paths['/api/v1/reports/fund-statement']['get']['responses'][200]['content']['application/json']['pools'][number]['funds'][number];

export interface SpecialAccount {
  readonly accountId: string;
  readonly accountNoMasked: string;
  readonly funds: readonly Fund['fund'][];
}

interface AccountStatementProps {
  readonly agreementId: string;
  readonly accounts: readonly SpecialAccount[];
  readonly funds: readonly Fund[];
}

interface Chosen extends Statement {
  readonly file: StatementFile;
}

/** One account: the bank's statement from a file of this computer, which stays on it. */
export function AccountStatement({ agreementId, accounts, funds }: AccountStatementProps) {
  const { t } = useLanguage();
  const { session } = useSession();
  const picker = useRef<HTMLInputElement>(null);
  const [accountId, setAccountId] = useState(accounts[0]?.accountId ?? '');
  const [chosen, setChosen] = useState<Chosen>();
  const held = accounts.find((one) => one.accountId === accountId)?.funds;
  const entries = useMemo(() => entriesOn(funds.filter(({ fund }) => held?.includes(fund))), [funds, held]);
  const needed = { day: t({ zh: '交易日期', en: 'date' }), amount: t({ zh: '金额（或借方、贷方）', en: 'amount (or debit and credit)' }) };

  async function read(file: File): Promise<void> {
    const bytes = await file.arrayBuffer();
    setChosen({ file: { name: file.name, bytes }, ...readStatement(textOf(bytes)) });
  }

  return (
    <Flex vertical gap={12} style={{ marginTop: 12 }}>
      <Flex gap={12} align="center" wrap>
        <Choice label={t({ zh: '专户', en: 'Account' })} value={accountId} onChange={(id) => { setAccountId(id ?? ''); setChosen(undefined); }} options={accounts.map((one) => ({ value: one.accountId, label: `${one.accountId} · ${one.accountNoMasked}` }))} />
        <input ref={picker} type="file" accept=".csv,text/csv" hidden aria-label={t({ zh: '对账单文件', en: 'File of the statement' })} onChange={({ target }) => { const file = target.files?.[0]; if (file) void read(file); target.value = ''; }} />
        <Button size="small" type="primary" onClick={() => picker.current?.click()}>{t({ zh: '选择银行对账单（CSV）…', en: 'Choose the bank’s statement (CSV)…' })}</Button>
        {chosen && <span style={{ color: '#4d5b66' }}>{chosen.file.name}</span>}
        {session?.role === 'OFFICE' && <Link to={{ pathname: '/work/ReconcileAccount', search: new URLSearchParams({ agreementId, accountId }).toString() }}>{t({ zh: '仅登记余额', en: 'Record the balance alone' })}</Link>}
      </Flex>
      {chosen === undefined && <Empty of={{ zh: '请选择对账单：首行须有日期与金额（或借方、贷方）；编码 UTF-8 或 GB 18030。文件在本机比对，本身不上传。', en: 'Choose a statement with a head of date and amount (or debit and credit), in UTF-8 or GB 18030. It is compared on this computer; the file itself is not sent.' }} />}
      {chosen && chosen.missing.length > 0 && <Alert type="error" showIcon role="alert" title={t({ zh: `文件缺少：${chosen.missing.map((one) => needed[one]).join('、')}。`, en: `The file has no column of ${chosen.missing.map((one) => needed[one]).join(', ')}.` })} />}
      {chosen && chosen.unreadable.length > 0 && <Alert type="warning" showIcon title={t({ zh: `第 ${chosen.unreadable.join('、')} 行无法读取，未参与比对。`, en: `Lines ${chosen.unreadable.join(', ')} cannot be read and are left out.` })} />}
      {chosen && chosen.lines.length > 0 && <Later><StatementLines key={`${accountId} ${chosen.file.name}`} agreementId={agreementId} accountId={accountId} file={chosen.file} lines={chosen.lines} entries={entries} /></Later>}
    </Flex>
  );
}

/** What one event moved on an account is one entry there, whichever funds the account holds. */
function entriesOn(funds: readonly Fund[]): readonly BookEntry[] {
  const moved = Map.groupBy(funds.flatMap(({ lines }) => lines), ({ position }) => position);
  return [...moved.values()].flatMap((lines) => lines.slice(0, 1).map(({ position, occurredOn, type, loanId }) => ({ position, occurredOn, type, loanId, amountFen: lines.reduce((fen, { inFen, outFen }) => fen + inFen - outFen, 0) })))
    .toSorted((a, b) => a.occurredOn.localeCompare(b.occurredOn) || a.position - b.position);
}
