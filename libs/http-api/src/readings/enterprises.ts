import { type EnterpriseDocument, withinAgreements } from '@zhubao/domain';
import { BUSINESS } from './admits.js';
import { type About, list } from './list.js';
import { flag, oneOf, text } from './parameter.js';
import { acquaintanceOf, knows } from './personal-data.js';
import { reading } from './reading.js';
import { choiceOf, ENTERPRISE_STATUSES, FEN, FLAG, listOf, mapOf, objectOf, orNull, TEXT } from './schemas.js';
import { scopeOf } from './scope.js';
import { coded, column, type Column } from './table.js';
import { ENTERPRISE_STATUS_WORDS, SIZE_WORDS } from '../words/party-words.js';

/** An enterprise as a viewer sees it: exposure in the agreements that the viewer sees, persons where the viewer may know them. */
interface SeenEnterprise extends Omit<EnterpriseDocument, 'legalRepresentative' | 'controllers'> {
  readonly legalRepresentative: string | null;
  readonly controllers: readonly string[] | null;
}

const enterprise = objectOf({
  uscc: TEXT, name: TEXT, status: choiceOf(...ENTERPRISE_STATUSES), standing: choiceOf('REGISTERED', 'NOMINATED', 'ROSTER'), sizeClass: TEXT, industry: TEXT,
  blacklisted: FLAG, memberOf: listOf(TEXT), exposureFen: { ...FEN, description: 'fen (分), in the agreements that the viewer sees' },
  exposures: mapOf(objectOf({ agreementId: TEXT, amountFen: FEN })), legalRepresentative: orNull(TEXT), controllers: orNull(listOf(TEXT)),
});

async function seenEnterprises(documents: readonly EnterpriseDocument[], { sources, viewer }: Pick<About, 'sources' | 'viewer'>): Promise<readonly SeenEnterprise[]> {
  const scope = await scopeOf(sources, viewer);
  const acquaintance = await acquaintanceOf(sources, viewer, documents.map(({ uscc }) => uscc));
  return documents.map((document) => {
    const { uscc, name, status, standing, sizeClass, industry, blacklisted, memberOf, exposureFen, exposures, legalRepresentative, controllers } = scope === 'all' ? document : withinAgreements(document, scope);
    const persons = knows(acquaintance, uscc) ? { legalRepresentative, controllers } : { legalRepresentative: null, controllers: null };
    return { uscc, name, status, standing, sizeClass, industry, blacklisted, memberOf, exposureFen, exposures, ...persons };
  });
}

const columns: readonly Column<SeenEnterprise>[] = [
  column('name', '企业', 'Enterprise'), column('uscc', '统一社会信用代码', 'USCC'), coded('status', '状态', 'Status', ENTERPRISE_STATUS_WORDS), coded('sizeClass', '规模', 'Size', SIZE_WORDS), column('industry', '主营业务', 'Industry'),
  column('legalRepresentative', '法定代表人', 'Legal representative'), column('blacklisted', '黑名单', 'Blacklisted', 'flag'),
  { field: 'memberOf', title: { zh: '所在资金池', en: 'Member of' }, kind: 'text', value: ({ memberOf }) => memberOf },
  { field: 'exposureFen', title: { zh: '敞口', en: 'Exposure' }, kind: 'fen', value: ({ exposureFen }) => exposureFen, totalled: true },
];

const shared = { admits: BUSINESS, collection: 'enterprises', keyField: 'uscc', agreementField: 'none', item: enterprise, present: seenEnterprises, columns } as const;

/** Standing is everybody's. What an enterprise owes elsewhere is not, so nobody sorts or filters by it. */
export const enterprises = list<EnterpriseDocument, SeenEnterprise>({
  ...shared, name: 'listEnterprises', path: 'enterprises', summary: { zh: '企业', en: 'Enterprises' },
  filters: {
    status: { parameter: oneOf(...ENTERPRISE_STATUSES), field: 'status', is: 'equal' },
    blacklisted: { parameter: flag, field: 'blacklisted', is: 'equal' },
    name: { parameter: text(), field: 'name', is: 'equal' },
  },
  sorts: ['uscc', 'name', 'status'],
});

/** The roster (备选企业名册) of Art. 12: those on it, members of a pool or not. */
export const roster = list<EnterpriseDocument, SeenEnterprise>({
  ...shared, name: 'listRoster', path: 'roster', summary: { zh: '备选企业名册', en: 'Roster' },
  where: [{ field: 'standing', equals: 'ROSTER' }, { field: 'blacklisted', equals: false }],
  filters: { status: { parameter: oneOf('ROSTER', 'POOL_MEMBER'), field: 'status', is: 'equal' } },
  sorts: ['uscc', 'name'],
});

export const oneEnterprise = reading({
  name: 'getEnterprise', path: 'enterprises/:uscc', admits: BUSINESS, summary: { zh: '一家企业', en: 'One enterprise' }, parameters: {}, clocks: 'both', answer: enterprise,
  async read(sources, { viewer, point, path: { uscc = '' } }) {
    const found = await sources.get<EnterpriseDocument>('enterprises', uscc, point);
    return found && (await seenEnterprises([found], { sources, viewer }))[0];
  },
});
