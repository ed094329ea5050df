import { inject } from "vitest";
import { token } from "../desk/office.ts";

/** Annex II: nitrogen oxides, sulphur oxides. */
export const NOX = 8;
export const SOX = 11;

const put = async (path: string, body: unknown, version?: number): Promise<number> => {
  const answer = await fetch(`${inject("ecomap")}/api/v1/facilities/${path}`, {
    method: "PUT",
    headers: {
      "Content-Type": "application/json",
      Authorization: `Bearer ${await token({ role: "editor" })}`,
      ...(version === undefined ? {} : { "If-Match": `"v${version}"` }),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  const saved = (await answer.json()) as { properties: { version: number } };
  return saved.properties.version;
};

const TONNES = { 2023: 2140, 2024: 2190, 2025: 2165 } as const;

/** A plant over HTTP with quiet years behind it, so that a slip of units can be told. */
export async function plant(
  id: string,
  lat: number,
  years: readonly (keyof typeof TONNES)[] = [2023, 2024],
): Promise<void> {
  let version = await put(id, {
    names: { kk: `Сынақ зауыты ${id}`, ru: `Опытный завод ${id}`, en: `Pilot plant ${id}` },
    operator: "Ertis Metall",
    region: "KZ-55",
    activity: "1(c)",
    location: { lat, lon: 76.95 },
  });
  for (const year of years) {
    const line = (pollutant: number, value: number) => ({
      pollutant,
      medium: "air",
      state: "value",
      method: "measured",
      declared: { value, unit: "t" },
    });
    version = await put(
      `${id}/reports/${year}`,
      { releases: [line(NOX, TONNES[year]), line(SOX, 2 * TONNES[year])], source: "Отчёт оператора" },
      version,
    );
  }
}

/** A file of three rows of 2025: two right ones, and one whose tonnes were taken for thousands of tonnes. */
export const csv = (id: string): string =>
  [
    "facility,year,pollutant,medium,state,amount,unit,method",
    `${id},2025,${NOX},air,value,2165,t,measured`,
    `${id},2025,${SOX},air,value,4300,kt,measured`,
    `${id},2025,3,air,below_threshold,,,`,
    "",
  ].join("\r\n");

/** What everyone sees of a year. */
export async function published(id: string, year: number) {
  const answer = await fetch(`${inject("ecomap")}/api/v1/facilities/${id}`);
  const { properties } = (await answer.json()) as {
    properties: {
      reports: {
        year: number;
        revision: number;
        reason?: string;
        releases: { pollutant: number; state: string; totalKg?: number }[];
      }[];
    };
  };
  return properties.reports.find((report) => report.year === year);
}
