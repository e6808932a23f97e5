// For mongosh, within reach of a server's loopback interface: makes three servers a replica set, and the users of it.
// Where nobody is known yet, MongoDB lets whoever comes from the machine itself do these two things, and no others.
// It may be repeated at will, and must be after the password of the user was changed.
const { readFileSync } = require('node:fs');

const MEMBERS = ['mongodb-1:27017', 'mongodb-2:27017', 'mongodb-3:27017'];
const SET = 'zhubao';
const DATABASE = 'zhubao';
const PATIENCE_MS = 120_000;
const PAUSE_MS = 500;
const TLS = 'tls=true&tlsCAFile=/certificates/trust/ca.crt';
const password = (name) => readFileSync(`/run/secrets/${name}`, 'utf8').trim();

const first = connect(`mongodb://127.0.0.1:27017/admin?directConnection=true&${TLS}`);
if (first.hello().setName === undefined) {
  first.adminCommand({ replSetInitiate: { _id: SET, members: MEMBERS.map((host, _id) => ({ _id, host, priority: _id === 0 ? 2 : 1 })) } });
}
for (let waitedMs = 0; !first.hello().isWritablePrimary; waitedMs += PAUSE_MS) {
  if (waitedMs > PATIENCE_MS) throw new Error(`${MEMBERS[0]} is not the primary of ${SET}: see the logs of all members.`);
  sleep(PAUSE_MS);
}

try {
  first.auth('admin', password('mongodb_admin'));
} catch {
  first.createUser({ user: 'admin', pwd: password('mongodb_admin'), roles: ['root'] });
  first.auth('admin', password('mongodb_admin'));
}

// The engine makes, fills, renames and drops collections of its own database, and sees no other.
const own = first.getSiblingDB(DATABASE);
const engine = { pwd: password('mongodb_zhubao'), roles: ['readWrite'] };
if (own.getUser('zhubao') === null) own.createUser({ user: 'zhubao', ...engine });
else own.updateUser('zhubao', engine);
print(`The replica set ${SET} is ready for the database ${DATABASE}.`);
