import { X509Certificate } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { selfSignedCertificate } from './self-signed-certificate.js';

it('a certificate is its own authority, for the loopback address, now', () => {
  const certificate = new X509Certificate(selfSignedCertificate().certificate);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.ca).toBe(true);
  expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(certificate.validFromDate.getTime()).toBeLessThan(Date.now());
  expect(certificate.validToDate.getTime()).toBeGreaterThan(Date.now());
});
