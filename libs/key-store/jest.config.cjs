module.exports = { ...require('../../jest.preset.cjs'), displayName: 'key-store', rootDir: __dirname };
