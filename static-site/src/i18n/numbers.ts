import { type Language, language } from "./language.ts";

const NBSP = "\u00a0";

/**
 * A number with at most `digits` decimals: "12 345,6" in Kazakh and Russian, "12,345.6" in English.
 *
 * Our own code, because Chromium claims Kazakh data and has none. Four-digit numbers are not split in
 * Kazakh and Russian, as their typography asks.
 */
export function formatNumber(value: number, digits = 0, of: Language = language()): string {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(digits).split(".");
  const decimals = fraction.replace(/0+$/, "");
  const english = of === "en";
  const grouped =
    !english && whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, english ? "," : NBSP);
  const body = decimals ? `${grouped}${english ? "." : ","}${decimals}` : grouped;
  return value < 0 && /[1-9]/.test(body) ? `\u2212${body}` : body;
}

/** A share between 0 and 1 as whole per cent: "45 %", in English "45%". */
export function formatPercent(share: number, of: Language = language()): string {
  return `${formatNumber(share * 100, 0, of)}${of === "en" ? "" : NBSP}%`;
}
