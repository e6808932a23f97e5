export { openLog, openLogForCopy, openReadModels, openReadModelsForReading, openStores, openTemporaryStores, type OpenStores } from './open-stores.js';
export { filesAt, locateForReading, locateLog, locateNamedLog, locateStores, type LogLocation, type ReadModelLocation, shown, type StoreLocations, StoreLocationError } from './store-location.js';
