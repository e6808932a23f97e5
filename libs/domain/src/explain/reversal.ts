import { EVENT_CATALOGUE } from '../event-catalogue.js';
import { type Fen, subtract, yuan } from '../money/index.js';
import type { Account, Case } from './explanation.js';
import { cny, inTurn, said } from './wording.js';

/** A wrong entry is answered by its exact opposite (冲正); the entry itself stays. */
export function explainReversal({ event: { data }, file }: Case<'EntryReversed'>): Account {
  const { eventId, entry, enterpriseChangeFen, riskChangeFen, enterpriseBalanceAfterFen, riskBalanceAfterFen, reason, decisionId } = data;
  const original = file.entries.find(({ event }) => event.id === eventId)?.event;
  const made = original === undefined ? undefined : said(`(${original.metadata.occurredOn},位置 ${original.position})`, ` (${original.metadata.occurredOn}, position ${original.position})`);
  const name = EVENT_CATALOGUE[entry.type].zh;
  return {
    said: inTurn(
      said(
        `冲正「${name}」${made?.zh ?? ''} ${eventId},理由:${reason},依领导小组决议 ${decisionId}。`,
        `Reverses ${entry.type}${made?.en ?? ''} ${eventId}, because: ${reason}; by leading-group decision ${decisionId}.`,
      ),
      said(
        `按原记录金额反向入账:企业助保金 ${signed(enterpriseChangeFen)} 元,风险补偿金 ${signed(riskChangeFen)} 元;原记录仍保留在日志中。`,
        `It books the exact opposite: enterprise fund ${signed(enterpriseChangeFen)}, risk fund ${signed(riskChangeFen)}; the entry itself stays in the log.`,
      ),
      said(
        `企业助保金余额 ${cny(subtract(enterpriseBalanceAfterFen, enterpriseChangeFen)).zh} → ${cny(enterpriseBalanceAfterFen).zh};风险补偿金余额 ${cny(subtract(riskBalanceAfterFen, riskChangeFen)).zh} → ${cny(riskBalanceAfterFen).zh}。`,
        `Enterprise fund: ${cny(subtract(enterpriseBalanceAfterFen, enterpriseChangeFen)).en} → ${cny(enterpriseBalanceAfterFen).en}; risk fund: ${cny(subtract(riskBalanceAfterFen, riskChangeFen)).en} → ${cny(riskBalanceAfterFen).en}.`,
      ),
    ),
    figures: {
      reversedEventId: eventId, reversedType: entry.type, enterpriseChangeFen, riskChangeFen, reason, decisionId,
      enterpriseBalanceAfterFen, riskBalanceAfterFen,
    },
  };
}

function signed(change: Fen): string {
  return change > 0 ? `+${yuan(change)}` : yuan(change);
}
