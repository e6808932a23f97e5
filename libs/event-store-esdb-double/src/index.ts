export { EsdbDouble, type EsdbDoubleOptions } from './esdb-double.js';
export { selfSignedCertificate } from './tls/self-signed-certificate.js';
export { drawn, noFaults, randomOf, scripted, type AppendFault, type FaultSource, type Refusal, type StreamFault } from './faults/fault.js';
export type { CallRecord } from './service/node.js';
