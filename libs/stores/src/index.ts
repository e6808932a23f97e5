export { openKeys, openKeysForReading } from './open-keys.js';
export { openLog, openLogForCopy, openReadModels, openReadModelsForReading, openStores, openTemporaryStores, type OpenStores } from './open-stores.js';
export { filesAt, locateForReading, locateLog, locateNamedLog, locateStores, type KeyLocation, type LogLocation, locateToWrite, type ReadModelLocation, shown, type StoreLocations, StoreLocationError } from './store-location.js';
