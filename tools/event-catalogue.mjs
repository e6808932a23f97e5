// Writes docs/event-catalogue.md from the types of the events themselves; with --check it only says whether the page
// is current (exit 1 when not). Fields, their types and their docstrings come from the compiler, the rest from EVENT_CATALOGUE.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { EVENT_CATALOGUE } from '../libs/domain/src/event-catalogue.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = `${ROOT}libs/domain/src/event-catalogue.ts`;
const ENVELOPE = `${ROOT}libs/domain/src/kernel/event.ts`;
const PAGE = `${ROOT}docs/event-catalogue.md`;

const STREAMS = {
  policy: ['policy-{schemeId}', 'Versions of the rules and the Office\'s interpretations.'],
  calendar: ['calendar-{region}', 'Holiday notices and their amendments.'],
  clock: ['clock-{schemeId}', 'Business days: time as an event.'],
  governance: ['governance-{schemeId}', 'Decisions of the leading group, joint meetings, listed persons.'],
  agreement: ['agreement-{agreementId}', 'A cooperation agreement, its accounts, its suspension.'],
  enterprise: ['enterprise-{uscc}', 'Registration, roster, membership, exposure, blacklist.'],
  loan: ['loan-{loanId}', 'The order of a loan\'s steps.'],
  pool: ['pool-{agreementId}', 'All money of one pool, the capacity that it backs, and the queue that it pays.'],
  approval: ['approval-{proposalId}', 'A command that needs a second person, from its proposal to what came of it.'],
  audit: ['audit-{schemeId}', 'What the engine found when it looked at its own log, and checkpoints that it signed. No figure is made of these.'],
  privacy: ['privacy-{schemeId}', 'Whose personal data were erased, and by what decision.'],
};

/** Shapes that are named rather than spread out, with where to read about them. */
const NAMED = { Policy: '[`Policy`](../libs/domain/src/policy/policy.ts)', ProposedData: 'data of the command', MoneyEntry: 'an entry of this stream: `{type, data}`' };

const program = ts.createProgram([SOURCE, ENVELOPE], { ...compilerOptions(), noEmit: true });
const checker = program.getTypeChecker();

/** The options of the workspace, so that the types mean what they mean in the build. */
function compilerOptions() {
  const file = `${ROOT}tsconfig.base.json`;
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, ROOT).options;
}

function exportedType(file, name) {
  const source = program.getSourceFile(file);
  const symbol = checker.getExportsOfModule(checker.getSymbolAtLocation(source)).find((one) => one.name === name);
  if (symbol === undefined) throw new Error(`${file} does not export ${name}`);
  return checker.getDeclaredTypeOfSymbol(symbol);
}

function propertyType(type, name) {
  const property = type.getProperty(name);
  if (property === undefined) throw new Error(`${checker.typeToString(type)} has no ${name}`);
  return checker.getTypeOfSymbol(property);
}

/** The data of every event type; one that stands in two streams has one shape. */
function dataByType() {
  const union = exportedType(SOURCE, 'SchemeEvent');
  return new Map(union.types.map((event) => [propertyType(event, 'type').value, propertyType(event, 'data')]));
}

/** Name, type and meaning of each field; parts of an object follow it as `whole.part`, parts of a list's items as `list[].part`. */
function rows(type, prefix = '') {
  return checker.getPropertiesOfType(type).flatMap((property) => {
    const declared = checker.getTypeOfSymbol(property);
    const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    const name = `${prefix}${property.name}${optional ? '?' : ''}`;
    const whole = checker.getNonNullableType(declared);
    const item = checker.isArrayType(whole) ? checker.getTypeArguments(whole)[0] : undefined;
    const row = [`\`${name}\``, described(declared), docOf(property)];
    if (isSpread(whole)) return [row, ...rows(whole, `${prefix}${property.name}.`)];
    if (item !== undefined && isSpread(item)) return [row, ...rows(item, `${prefix}${property.name}[].`)];
    return [row];
  });
}

/** Without a column that would be empty. */
function table(type) {
  const cells = rows(type);
  const columns = cells.some(([, , meaning]) => meaning !== '') ? 3 : 2;
  const line = (row) => `| ${row.slice(0, columns).join(' | ')} |`;
  return [line(['Field', 'Type', 'Meaning']), `|${'---|'.repeat(columns)}`, ...cells.map(line)];
}

function isSpread(type) {
  return nameOf(type) in NAMED ? false : isPlainObject(type) && checker.getPropertiesOfType(type).length > 0;
}

function isPlainObject(type) {
  if (type.isIntersection()) return type.types.every(isPlainObject);
  return (type.flags & ts.TypeFlags.Object) !== 0 && !checker.isArrayType(type);
}

function nameOf(type) {
  return (type.aliasSymbol ?? type.symbol)?.name ?? '';
}

function described(type) {
  if (!type.isUnion() || type.aliasSymbol !== undefined) return describedOne(type);
  const isNull = (one) => (one.flags & ts.TypeFlags.Null) !== 0;
  const present = type.types.filter((one) => (one.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) === 0);
  const isFlag = present.length > 1 && present.every((one) => (one.flags & ts.TypeFlags.BooleanLiteral) !== 0);
  const said = isFlag ? ['boolean'] : present.map(describedOne);
  return [...said, ...(type.types.some(isNull) ? ['null'] : [])].join(' or ');
}

function describedOne(type) {
  if (nameOf(type) in NAMED) return NAMED[nameOf(type)];
  if (checker.isArrayType(type)) return `list of ${described(checker.getTypeArguments(type)[0])}`;
  if (type.isUnion() && type.aliasSymbol !== undefined) return type.types.map(describedOne).join(' or ');
  if (type.isStringLiteral()) return `\`${type.value}\``;
  if (type.aliasSymbol !== undefined && !isPlainObject(type)) return type.aliasSymbol.name;
  if (isPlainObject(type)) return 'object';
  return checker.typeToString(type);
}

function docOf(symbol) {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll('\n', ' ').replaceAll('|', '\\|');
}

function section(type, data) {
  const { zh, articles, schema, streams } = EVENT_CATALOGUE[type];
  const basis = articles.length > 0 ? articles.join(', ') : 'the scheme\'s own working';
  const shape = data.aliasSymbol ?? data.symbol;
  const said = shape === undefined ? '' : docOf(shape);
  const shared = streams.length > 1 ? ` In ${streams.map((one) => `\`${STREAMS[one][0]}\``).join(' and ')}.` : '';
  return [`### ${type} ${zh}`, '', `Schema ${schema}. ${basis}.${shared}`, '', ...(said === '' ? [] : [said, '']), ...table(data), ''];
}

function page() {
  const data = dataByType();
  const listed = Object.keys(EVENT_CATALOGUE);
  const foreign = [...data.keys()].filter((type) => !listed.includes(type));
  if (foreign.length > 0) throw new Error(`not in EVENT_CATALOGUE: ${foreign.join(', ')}`);
  const out = [
    '# Event catalogue', '',
    '<!-- Written by tools/event-catalogue.mjs from the types in libs/domain/src. Do not edit. -->', '',
    `The ${listed.length} events of the scheme, as they are stored. A past event never changes; a new shape is a new schema version with an upcaster.`, '',
    '`Fen`: whole fen, a safe integer. `Ppm`: parts per million. `CivilDate`: `YYYY-MM-DD` in Asia/Shanghai. `Instant`: RFC 3339 in UTC. A field with `?` may be absent.', '',
    '## Envelope', '', 'Beside `type` and `data`, every event has `id` (UUIDv5 of its command and its index), and this metadata:', '',
    ...table(exportedType(ENVELOPE, 'EventMetadata')), '',
  ];
  for (const [stream, [name, holds]] of Object.entries(STREAMS)) {
    out.push(`## \`${name}\``, '', holds, '');
    for (const type of listed.filter((one) => EVENT_CATALOGUE[one].streams[0] === stream)) out.push(...section(type, data.get(type)));
  }
  return `${out.join('\n').trimEnd()}\n`;
}

const written = page();
if (!process.argv.includes('--check')) {
  writeFileSync(PAGE, written);
} else if (readFileSync(PAGE, 'utf8') !== written) {
  process.stderr.write('docs/event-catalogue.md is not current: run node tools/event-catalogue.mjs\n');
  process.exitCode = 1;
}
