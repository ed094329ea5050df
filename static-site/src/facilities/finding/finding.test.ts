import { describe, expect, test } from "vitest";
import type { FacilityFilter, FacilityPage } from "../../api/facilities.ts";
import { speak } from "../../i18n/language.ts";
import { type Find, filterOf, partsOf, rankingOf, readFind, without, writeFind } from "./address.ts";
import { onwards } from "./found.ts";
import { listCsv } from "./list-csv.ts";
import { cut } from "./marked.tsx";

const NOW = new Date("2026-11-22T12:00:00Z");
const plain: Find = { q: "", view: "list", perUnit: false, chosen: [] };

describe("the address holds the search", () => {
  test.each<[string, Partial<Find>]>([
    ["", {}],
    ["?q=%D0%BC%D1%8B%D1%81", { q: "мыс" }],
    ["?region=KZ-75&activity=2%28c%29%28iii%29", { region: "KZ-75", activity: "2(c)(iii)" }],
    ["?pollutant=8&medium=water&year=2024", { release: { pollutant: 8, medium: "water", year: 2024 } }],
    ["?year=2023", { year: 2023 }],
    ["?view=top&per=unit&f=aa,bb", { view: "top", perUnit: true, chosen: ["aa", "bb"] }],
  ])("%s", (address, part) => {
    const find = {
      region: undefined,
      activity: undefined,
      release: undefined,
      year: undefined,
      ...plain,
      ...part,
    };
    expect(readFind(address, NOW)).toEqual(find);
    expect(writeFind(find)).toBe(address);
  });

  test("a pollutant without medium and year is one to air of the last whole year", () => {
    const release = { pollutant: 17, medium: "air", year: 2025 };
    expect(readFind("?pollutant=17", NOW).release).toEqual(release);
  });

  test.each([
    "?region=abc",
    "?activity=xx",
    "?pollutant=0",
    "?pollutant=8x",
    "?view=map",
    "?f=A,../b",
    "?per=x",
  ])("what is not understood is as if it were not there: %s", (address) =>
    expect(writeFind(readFind(address, NOW))).toBe(""),
  );
});

describe("a search is narrowed and loosened part by part", () => {
  const whole = readFind("?q=zavod&region=KZ-10&activity=2(b)&pollutant=8", NOW);

  test("every part can be taken away alone", () => {
    expect(partsOf(whole)).toEqual(["q", "region", "activity", "release"]);
    for (const part of partsOf(whole)) expect(partsOf(without(whole, part))).not.toContain(part);
  });

  test("a year alone asks for reports, and gives way to that of a release", () => {
    const year = readFind("?year=2023", NOW);
    expect(filterOf(year).year).toBe(2023);
    expect(partsOf(year)).toEqual(["year"]);
    expect(rankingOf(year, NOW).year).toBe(2023);
    const both: Find = { ...year, release: { pollutant: 8, medium: "air", year: 2024 } };
    expect(filterOf(both).year).toBe(2024);
    expect(partsOf(both)).toEqual(["release"]);
  });

  test.each([
    ["м", undefined],
    ["а б", undefined],
    [" мы ", "мы"],
    ["№ 12", "№ 12"],
  ])("%j is asked for as %j", (q, asked) => expect(filterOf({ ...plain, q }).q).toBe(asked));

  test("who releases most is asked for with what is common when no pollutant is chosen", () => {
    const { pollutant, medium, year } = rankingOf({ ...plain, region: "KZ-10" }, NOW);
    expect({ pollutant, medium, year }).toEqual({ pollutant: 8, medium: "air", year: 2025 });
  });
});

describe("what was searched for is marked", () => {
  const marked = (text: string, q: string) =>
    cut(text, q)
      .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
      .join("");

  test.each([
    ["Қарағанды кокс зауыты", "караг", "[Қарағ]анды кокс зауыты"],
    ["Караганда", "қарағ", "[Караг]анда"],
    ["Мысал-Цемент", "цем мыс", "[Мыс]ал-[Цем]ент"],
    ["Кен кені", "кен", "[Кен] [кен]і"],
    ["НКОК", "кок", "Н[КОК]"],
    ["Steel works", "", "Steel works"],
    ["ТОО «Өскемен»", "оскемен", "ТОО «[Өскемен]»"],
    ["Көмір-ай", "аи", "Көмір-[ай]"],
  ])("in %s for %j: %s", (text, q, result) => expect(marked(text, q)).toBe(result));
});

const facility = (id: string): FacilityPage["features"][number] => ({
  type: "Feature",
  id,
  geometry: { type: "Point", coordinates: [73.1, 49.8] },
  properties: {
    names: { kk: "Дала", ru: "Степь, завод", en: "Steppe" },
    operator: null,
    bin: null,
    region: "KZ-35",
    settlement: null,
    activity: "2(b)",
    category: "I",
    product: null,
    uncertaintyM: null,
    locationSource: null,
    demonstration: true,
    reportYears: [2023, 2025, 2024],
    strip: [
      { quarter: "2025-Q4", state: "clean", openViolations: 0 },
      { quarter: "2026-Q1", state: "not_inspected", openViolations: 0 },
    ],
  },
});

describe("a list goes on", () => {
  /** Answers with these pages, one after the other; a cursor leads from each to the next. */
  const server = (...pages: string[][]) => {
    const asked: (string | undefined)[] = [];
    const ask = async ({ cursor }: FacilityFilter): Promise<FacilityPage> => {
      asked.push(cursor);
      const at = Number(cursor ?? 0);
      const links = at < pages.length - 1 ? [{ rel: "next", href: `/x?cursor=${at + 1}` }] : [];
      return { type: "FeatureCollection", features: (pages[at] ?? []).map(facility), links };
    };
    return { ask, asked };
  };
  const { signal } = new AbortController();

  test("past pages in which the filter left nothing", async () => {
    const { ask, asked } = server([], [], ["a"], ["b"]);
    const found = await onwards({}, null, signal, ask);
    expect(found.facilities.map(({ id }) => id)).toEqual(["a"]);
    expect(asked).toEqual([undefined, "1", "2"]);
    const more = await onwards({}, found, signal, ask);
    expect(more.facilities.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(more.cursor).toBeNull();
  });

  test("but not for ever at one click", async () => {
    const { ask, asked } = server([], [], [], [], [], [], [], ["a"]);
    const found = await onwards({}, null, signal, ask);
    expect(asked.length).toBe(5);
    expect(found).toMatchObject({ facilities: [], cursor: "5" });
  });
});

test("the file of a list has all three names, the place and the last report", () => {
  speak("ru");
  expect(listCsv([facility("steppe")])).toBe(
    "facility,name_kk,name_ru,name_en,operator,region,settlement,activity,category,lon,lat,last_report_year,quarters_from,quarters,demonstration,licence\r\n" +
      'steppe,Дала,"Степь, завод",Steppe,,KZ-35,,2(b),I,73.1,49.8,2025,2025-Q4,clean not_inspected,true,"CC BY 4.0, Ecomap"\r\n',
  );
});
