/** Over and over again the same, as many as are wanted. */
export function sampleOf<T>(samples: readonly T[], no: number): T {
  const sample = samples[no % samples.length];
  if (sample === undefined) throw new Error('There is nothing to take a sample of.');
  return sample;
}
