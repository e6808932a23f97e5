import type { FilterValues } from './filter.js';

export interface SavedFilter {
  readonly name: string;
  readonly values: FilterValues;
}

const KEPT = 'zhubao.filters.';

/** What this browser keeps for a list; what cannot be read any more is as good as nothing. */
export function keptFilters(place: string): readonly SavedFilter[] {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(KEPT + place) ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isSaved) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

export function keepFilters(place: string, saved: readonly SavedFilter[]): void {
  localStorage.setItem(KEPT + place, JSON.stringify(saved));
}

function isSaved(value: unknown): value is SavedFilter {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('values' in value)) return false;
  const { name, values } = value;
  return typeof name === 'string' && typeof values === 'object' && values !== null && Object.values(values).every((one) => typeof one === 'string');
}
