module.exports = { ...require('../../jest.preset.cjs'), displayName: 'key-store-sqlite', rootDir: __dirname };
