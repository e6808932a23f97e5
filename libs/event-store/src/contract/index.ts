export { eventStoreContract } from './event-store-contract.js';
export type { ContractHooks } from './contract-context.js';
