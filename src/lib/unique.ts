/** Each of some items once, in their order. */
export const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
