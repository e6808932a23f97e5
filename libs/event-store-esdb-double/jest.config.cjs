module.exports = { ...require('../../jest.preset.cjs'), displayName: 'event-store-esdb-double', rootDir: __dirname };
