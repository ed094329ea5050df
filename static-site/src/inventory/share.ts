import { formatNumber, formatPercent } from "../i18n/numbers.ts";

/** A part of a whole, 0 to 1, in per cent: with a decimal below one, for a little is not nothing. */
export function formatShare(share: number): string {
  if (share <= 0 || share >= 0.01) return formatPercent(share);
  const least = 0.001;
  return formatPercent(1)
    .replace("100", share < least ? `<\u00a0${formatNumber(0.1, 1)}` : formatNumber(share * 100, 1))
    .trim();
}
