import { describe } from '@jest/globals';

/** Runs on the server that the environment names, else skips, which the end of the run says. */
export const describeOnServer = process.env['MONGODB_URL'] ? describe : describe.skip;

/** Skips on FerretDB too: between finding a document and replacing it, it lets others in, which MongoDB does not. */
export const describeOnMongoDB = process.env['MONGODB_URL'] && !process.env['FERRETDB'] ? describe : describe.skip;
