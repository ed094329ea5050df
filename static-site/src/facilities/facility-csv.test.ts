import { expect, test } from "vitest";
import { quantitiesOf } from "../charts/resources.ts";
import { facility, release, report } from "../charts/samples.ts";
import { releaseSeries } from "../charts/series.ts";
import { speak } from "../i18n/language.ts";
import { facilityCsv } from "./facility-csv.ts";

test("the download tells every year of every chart, its gaps, units, thresholds, methods and the licence", () => {
  speak("en");
  const reports = [
    report(2022, [release(8, "air", 150_000, 100_000)], { source: "=form 1", energyGj: 12 }),
    report(2024, [release(8, "air", "confidential", 100_000)], { production: { amount: 5, unit: "t" } }),
  ];
  const shown = facility({ reports });
  const names = { kk: "Азот", ru: "Азот", en: "Nitrogen oxides" };
  const nox = { no: 8, cas: null, group: "other_gas", names, thresholds: { air: 100_000 }, btexSum: false };
  const csv = facilityCsv(
    shown,
    releaseSeries(reports),
    quantitiesOf(reports),
    [nox],
    "https://eco.example/f",
  );
  expect(csv.split("\r\n")).toEqual([
    "facility,name,year,quantity,pollutant_no,cas,pollutant,medium,state,amount,accidental_part,unit,annex_ii_threshold,times_threshold,above_threshold,method,source",
    `steppe-metal,"Steppe, metal",2022,release,8,,Nitrogen oxides,air,value,150000,,kg,100000,1.5,true,measured,'=form 1`,
    `steppe-metal,"Steppe, metal",2023,release,8,,Nitrogen oxides,air,not_reported,,,kg,100000,,,,`,
    `steppe-metal,"Steppe, metal",2024,release,8,,Nitrogen oxides,air,confidential,,,kg,100000,,,,`,
    `steppe-metal,"Steppe, metal",2022,energy,,,,,value,12,,GJ,,,,,'=form 1`,
    `steppe-metal,"Steppe, metal",2023,energy,,,,,not_reported,,,GJ,,,,,`,
    `steppe-metal,"Steppe, metal",2024,energy,,,,,not_reported,,,GJ,,,,,`,
    `steppe-metal,"Steppe, metal",2022,production,,,,,not_reported,,,t,,,,,'=form 1`,
    `steppe-metal,"Steppe, metal",2023,production,,,,,not_reported,,,t,,,,,`,
    `steppe-metal,"Steppe, metal",2024,production,,,,,value,5,,t,,,,,`,
    "# Ecomap https://eco.example/f; licence Apache-2.0 (https://www.apache.org/licenses/LICENSE-2.0); thresholds: Annex II of the Kyiv Protocol on PRTRs (UNECE); demonstration: the facility and its figures are made up",
    "",
  ]);
});
