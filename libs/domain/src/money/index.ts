export * from './apportion.js';
export * from './fen.js';
export * from './interest.js';
export * from './ppm.js';
