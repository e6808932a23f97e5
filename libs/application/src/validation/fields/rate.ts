import { whole } from './whole.js';

/** Ten times the whole: beyond any rate or uplift of a loan. */
const MAX_RATE_PPM = 10_000_000;

/** A rate in parts per million (2% = 20000); it may be nothing. */
export const RatePpm = (): PropertyDecorator => whole(0, MAX_RATE_PPM, 'ppm', '百万分率');
