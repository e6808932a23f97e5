module.exports = { ...require('../../jest.preset.cjs'), displayName: 'evidence-bundle', rootDir: __dirname };
