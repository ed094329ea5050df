import { expect, inject, vi } from "vitest";

/** A facility of a list. */
export interface Feature {
  readonly id: string;
  readonly properties: {
    readonly names: Record<string, string>;
    readonly region: string;
    readonly reportYears: readonly number[];
  };
}
/** Who releases most. */
export interface Ranking {
  readonly totalKg: number;
  readonly reporting: number;
  readonly untold: number;
  readonly releases: readonly {
    readonly facility: string;
    readonly names: Record<string, string>;
    readonly kg: number;
  }[];
}

/** The release that the tests look at. */
export const NOX = { pollutant: 8, medium: "air", year: 2024 };
export const NOX_QUERY = `pollutant=${NOX.pollutant}&medium=${NOX.medium}&year=${NOX.year}`;

export const api = async <T>(path: string): Promise<T> =>
  (await fetch(`${inject("ecomap")}/api/v1${path}`)).json() as Promise<T>;

interface Reported {
  readonly properties: {
    readonly reports: readonly {
      readonly year: number;
      readonly releases: readonly {
        readonly pollutant: number;
        readonly medium: string;
        readonly state: string;
      }[];
    }[];
  };
}

/** How many facilities name the release in the year's report; that it does not apply is no release. */
async function tellersOf(features: readonly Feature[]): Promise<number> {
  const all = features.filter(({ properties }) => properties.reportYears.includes(NOX.year));
  const reported = await Promise.all(all.map(({ id }) => api<Reported>(`/facilities/${id}`)));
  return reported.filter(({ properties }) =>
    properties.reports.some(
      ({ year, releases }) =>
        year === NOX.year &&
        releases.some(
          ({ pollutant, medium, state }) =>
            pollutant === NOX.pollutant && medium === NOX.medium && state !== "not_applicable",
        ),
    ),
  ).length;
}

/** The ranking of the release, once the inventory, which follows the facilities by a stream, is whole. */
export async function wholeRanking(): Promise<Ranking> {
  const { features } = await api<{ features: Feature[] }>("/facilities?limit=500");
  const reports = features.flatMap(({ properties }) => properties.reportYears);
  return vi.waitFor(
    async () => {
      const { years } = await api<{ years: { year: number; facilities: number }[] }>("/totals");
      for (const { year, facilities } of years)
        expect(facilities).toBe(reports.filter((each) => each === year).length);
      expect(years.length).toBe(new Set(reports).size);
      const ranking = await api<Ranking>(`/releases?${NOX_QUERY}&limit=500`);
      expect(ranking.releases.length).toBe(ranking.reporting);
      expect(ranking.reporting + ranking.untold).toBe(await tellersOf(features));
      return ranking;
    },
    { timeout: 90_000, interval: 1000 },
  );
}
