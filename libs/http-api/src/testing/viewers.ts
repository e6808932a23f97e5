import type { Viewer } from '../access/viewer.js';
import { SECOND_BANK } from './second-bank.js';

export const OFFICE: Viewer = { role: 'OFFICE', org: 'office', user: 'wang.lihua' };
export const FIRST_BANK_VIEWER: Viewer = { role: 'BANK', org: 'ccb', user: 'zhao.lei' };
export const SECOND_BANK_VIEWER: Viewer = { role: 'BANK', org: SECOND_BANK, user: 'qian.jin' };
export const STRANGER_BANK: Viewer = { role: 'BANK', org: 'abc', user: 'zhou' };
export const GROUP: Viewer = { role: 'LEADING_GROUP', org: 'leading-group', user: 'chen.jianguo' };
export const TREASURY: Viewer = { role: 'TREASURY', org: 'treasury', user: 'liu.yang' };
export const AUDITOR: Viewer = { role: 'AUDITOR', org: 'audit-office', user: 'auditor' };
export const REGULATOR: Viewer = { role: 'REGULATOR', org: 'regulator', user: 'inspector' };
export const ADMIN: Viewer = { role: 'ADMIN', org: 'office', user: 'admin' };

export const VIEWERS: readonly Viewer[] = [OFFICE, FIRST_BANK_VIEWER, SECOND_BANK_VIEWER, STRANGER_BANK, GROUP, TREASURY, AUDITOR, REGULATOR, ADMIN];
