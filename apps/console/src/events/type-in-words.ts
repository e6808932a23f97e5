/** `CompensatedFromEnterpriseFund` as `Compensated from enterprise fund`. */
export function inWords(type: string): string {
  const words = type.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
