/**
 * Proves that the boundary rules can fail: each import below crosses a wall, and lint must say so.
 * A rule that lets one pass would let all pass.
 */
import { ESLint } from 'eslint';

const violations = [
  { in: 'libs/domain/src/violation.ts', code: "import { appendLimits } from '@zhubao/event-store';\nexport const x = appendLimits;\n", rule: '@nx/enforce-module-boundaries' },
  { in: 'libs/domain/src/violation.ts', code: "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n", rule: 'no-restricted-imports' },
  { in: 'libs/domain/src/violation.ts', code: 'export const x = new Date();\n', rule: 'no-restricted-globals' },
  { in: 'libs/evidence/src/violation.ts', code: "import { hash } from 'node:crypto';\nexport const x = hash;\n", rule: 'no-restricted-imports' },
  { in: 'libs/evidence/src/violation.ts', code: "import { appendLimits } from '@zhubao/event-store';\nexport const x = appendLimits;\n", rule: '@nx/enforce-module-boundaries' },
  { in: 'libs/evidence-bundle/src/violation.ts', code: "import { hash } from 'node:crypto';\nexport const x = hash;\n", rule: 'no-restricted-imports' },
  { in: 'libs/evidence-bundle/src/violation.ts', code: "import { appendLimits } from '@zhubao/event-store';\nexport const x = appendLimits;\n", rule: '@nx/enforce-module-boundaries' },
  { in: 'libs/application/src/violation.ts', code: "import { openSqliteEventStore } from '@zhubao/event-store-sqlite';\nexport const x = openSqliteEventStore;\n", rule: '@nx/enforce-module-boundaries' },
  { in: 'libs/event-store-sqlite/src/violation.ts', code: "import { routeOf } from '@zhubao/domain';\nexport const x = routeOf;\n", rule: '@nx/enforce-module-boundaries' },
  { in: 'libs/read-models-mongo/src/violation.ts', code: "import { openSqliteReadModelStore } from '@zhubao/read-models-sqlite';\nexport const x = openSqliteReadModelStore;\n", rule: '@nx/enforce-module-boundaries' },
  { in: 'libs/read-models/src/violation.ts', code: "import { fen } from '../../domain/src/money/fen.js';\nexport const x = fen;\n", rule: '@nx/enforce-module-boundaries' },
  { in: 'libs/key-store/src/violation.ts', code: "import { samePerson } from '@zhubao/domain';\nexport const x = samePerson;\n", rule: '@nx/enforce-module-boundaries' },
  { in: 'libs/application/src/violation.ts', code: "import { openSqliteKeyStore } from '@zhubao/key-store-sqlite';\nexport const x = openSqliteKeyStore;\n", rule: '@nx/enforce-module-boundaries' },
  { in: 'libs/event-store-esdb/src/violation.ts', code: "import { EsdbDouble } from '@zhubao/event-store-esdb-double';\nexport const x = EsdbDouble;\n", rule: '@nx/enforce-module-boundaries' },
  { in: 'apps/zhubao/src/violation.ts', code: "import { EsdbDouble } from '@zhubao/event-store-esdb-double';\nexport const x = EsdbDouble;\n", rule: '@nx/enforce-module-boundaries' },
  { in: 'libs/application/src/violation.spec.ts', code: "import { EsdbDouble } from '@zhubao/event-store-esdb-double';\nexport const x = EsdbDouble;\n", rule: '@nx/enforce-module-boundaries' },
  { in: 'libs/event-store-esdb-double/src/violation.ts', code: "import { appendLimits } from '@zhubao/event-store';\nexport const x = appendLimits;\n", rule: '@nx/enforce-module-boundaries' },
  { in: 'apps/zhubao/src/violation.ts', code: "import { EventStoreDBClient } from '@eventstore/db-client';\nexport const x = EventStoreDBClient;\n", rule: 'no-restricted-imports' },
  { in: 'apps/zhubao/src/violation.ts', code: "import { MongoClient } from 'mongodb';\nexport const x = MongoClient;\n", rule: 'no-restricted-imports' },
  { in: 'apps/zhubao/src/bench/adapters/violation.ts', code: "import { EventStoreDBClient } from '@eventstore/db-client';\nexport const x = EventStoreDBClient;\n", rule: 'no-restricted-imports' },
  { in: 'apps/zhubao/src/bench/adapters/violation.ts', code: "import { MongoClient } from 'mongodb';\nexport const x = MongoClient;\n", rule: 'no-restricted-imports' },
  { in: 'apps/zhubao/src/cli/violation.ts', code: "import { BareLog } from '../bench/limit/bare-log.js';\nexport const x = BareLog;\n", rule: 'no-restricted-imports' },
  { in: 'apps/zhubao/src/bench/limit/violation.ts', code: "import { EsdbDouble } from '@zhubao/event-store-esdb-double';\nexport const x = EsdbDouble;\n", rule: '@nx/enforce-module-boundaries' },
  { in: 'libs/stores/src/violation.ts', code: "import { MongoClient } from 'mongodb';\nexport const x = MongoClient;\n", rule: 'no-restricted-imports' },
  { in: 'libs/event-store-esdb/src/violation.ts', code: "import { MongoClient } from 'mongodb';\nexport const x = MongoClient;\n", rule: 'no-restricted-imports' },
  { in: 'libs/read-models-mongo/src/violation.ts', code: "import { EventStoreDBClient } from '@eventstore/db-client';\nexport const x = EventStoreDBClient;\n", rule: 'no-restricted-imports' },
];

const eslint = new ESLint();
let missed = 0;
for (const violation of violations) {
  const [result] = await eslint.lintText(violation.code, { filePath: violation.in });
  const caught = result?.messages.some((message) => message.ruleId === violation.rule) ?? false;
  if (!caught) missed += 1;
  process.stdout.write(`${caught ? 'caught' : 'MISSED'}  ${violation.in}  ${violation.code.split('\n')[0]}\n`);
}
if (missed > 0) {
  process.stdout.write(`${missed} of ${violations.length} deliberate violations passed lint\n`);
  process.exitCode = 1;
}
