module.exports = { ...require('../../jest.preset.cjs'), displayName: 'read-models-mongo', rootDir: __dirname };
