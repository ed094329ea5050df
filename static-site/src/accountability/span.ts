import type { Span } from "../api/accountability.ts";

/** How far back the page looks: so many months up to this one. */
export const PERIODS = [3, 12, 36] as const;
export type Period = (typeof PERIODS)[number];

/** What the visitor chose; it stands in the address. */
export interface Choice {
  readonly region: string | undefined;
  readonly period: Period;
}

/** Reads an address. What is not understood is as if it were not there. */
export function readChoice(search: string): Choice {
  const get = new URLSearchParams(search);
  const region = get.get("region") ?? "";
  return {
    region: /^KZ-\d\d$/.test(region) ? region : undefined,
    period: PERIODS.find((months) => String(months) === get.get("months")) ?? 12,
  };
}

/** The query of an address, "" for what the page opens with. */
export function writeChoice({ region, period }: Choice): string {
  const put = new URLSearchParams();
  if (region) put.set("region", region);
  if (period !== 12) put.set("months", String(period));
  const text = put.toString();
  return text ? `?${text}` : "";
}

/** The whole months of a choice, by Kazakhstan's calendar. */
export function spanOf({ region, period }: Choice, now: Date): Span {
  const here = new Date(now.getTime() + 5 * 3_600_000);
  const [year, month] = [here.getUTCFullYear(), here.getUTCMonth()];
  const day = (date: number) => new Date(date).toISOString().slice(0, 10);
  return {
    region,
    from: day(Date.UTC(year, month - period + 1, 1)),
    to: day(Date.UTC(year, month + 1, 0)),
  };
}
