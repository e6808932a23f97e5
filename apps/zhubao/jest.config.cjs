module.exports = { ...require('../../jest.preset.cjs'), displayName: 'zhubao', rootDir: __dirname };
