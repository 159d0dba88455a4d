/** Money in one place: its units, and the Chinese counting by 万 (ten thousand) and 亿 (a hundred million). */
import type { Unit } from "../schemas/unit.ts";
import { formatNumber } from "./format.ts";

/** How many million yuan one of a unit is; units of other things are not here. */
const millions: Partial<Record<Unit, number>> = { "CNY million": 1, "CNY billion": 1_000, "CNY trillion": 1_000_000 };

/** An amount in CNY million, or undefined where the unit is not yuan. `inMillionYuan(3.5, "CNY billion")` is 3500. */
export function inMillionYuan(value: number, unit: Unit | null): number | undefined {
  const scale = unit ? millions[unit] : undefined;
  return scale === undefined ? undefined : tidy(value * scale);
}

/** An amount as Chinese prints it: CNY 3 million is `300万元`, CNY 35 billion `350亿元`; undefined for other units. */
export function chineseMoney(value: number, unit: Unit | null): string | undefined {
  const million = inMillionYuan(value, unit);
  if (million === undefined) return undefined;
  return million >= 100 ? `${plain(million / 100)}亿元` : `${plain(million * 100)}万元`;
}

/**
 * A sum of yuan in words, never rounded: `CNY 800,000`, `CNY 18 million`, `CNY 1.5 billion`. What three decimals of a larger
 * unit cannot hold is printed in full yuan.
 * @param million CNY million, not finer than a fen
 */
export function yuanWords(million: number): string {
  for (const [unit, scale] of [...Object.entries(millions)].reverse()) {
    const value = million / scale;
    if (value >= 1 && Number(value.toFixed(3)) === value)
      return `CNY ${formatNumber(value)} ${unit.replace("CNY ", "")}`;
  }
  return `CNY ${formatNumber(Number((million * 1_000_000).toFixed(2)))}`;
}

/** Takes out what binary fractions leave behind: 263.87 billion is 263870 million and not 263869.99999999997. */
const tidy = (value: number): number => Number(value.toPrecision(12));

const plain = (value: number): string => formatNumber(tidy(value)).replaceAll(",", "");
