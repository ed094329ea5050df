import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import type { Ranked } from "../../api/releases.ts";
import { type Language, speak } from "../../i18n/language.ts";
import { Bars } from "./bars.tsx";
import { listed, placeOf, ranked, unitOf } from "./place.ts";
import { placeSentence } from "./sentence.ts";

const peer = (facility: string, kg: number, per?: [number, string]): Ranked => ({
  facility,
  names: { kk: facility, ru: facility, en: facility },
  region: "KZ-35",
  activity: null,
  kg,
  aboveThreshold: false,
  method: "measured",
  share: null,
  perUnit: per ? { kg: per[0], unit: per[1] } : null,
});

const all = [
  peer("a", 900, [3, "t"]),
  peer("b", 500, [9, "t"]),
  peer("c", 300),
  peer("d", 100, [1, "MWh"]),
  peer("e", 100, [5, "t"]),
];

describe("the place among peers", () => {
  test("is counted from the largest, equal figures share it", () => {
    const place = (facility: string) => placeOf(ranked(all, "amount", "t"), facility, "amount", "t");
    expect(place("a")).toEqual({ rank: 1, of: 5, toMedian: 3 });
    expect(place("c")).toEqual({ rank: 3, of: 5, toMedian: 1 });
    expect(place("d")?.rank).toBe(4);
    expect(place("e")?.rank).toBe(4);
    expect(place("gone")).toBeNull();
  });

  test("per unit of product compares only those with the same unit", () => {
    expect(unitOf(all, "a")).toBe("t");
    const same = ranked(all, "per_unit", "t");
    expect(same.map(({ facility }) => facility)).toEqual(["b", "e", "a"]);
    expect(placeOf(same, "a", "per_unit", "t")).toEqual({ rank: 3, of: 3, toMedian: 0.6 });
    expect(placeOf(same, "c", "per_unit", "t")).toBeNull();
  });

  test("among equal zeros has no relation to the middle", () => {
    const zeros = [peer("a", 0), peer("b", 0)];
    expect(placeOf(zeros, "a", "amount", null)).toEqual({ rank: 1, of: 2, toMedian: null });
  });

  test("is listed even far down", () => {
    const many = Array.from({ length: 20 }, (_, i) => peer(`p${i}`, 100 - i));
    expect(listed(many, "p15").map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 16]);
  });

  test.each<[Language, string]>([
    [
      "kk",
      "Сан хабарлаған 7 кәсіпорын ішінде көлемі бойынша 3-орын, ортаңғы мәннен 1,4 есе көп; тағы 2 кәсіпорын санын ашпайды.",
    ],
    [
      "ru",
      "3-е место по величине из 7 предприятий, сообщивших цифру, в 1,4 раза больше медианы; ещё 2 цифру не раскрывают.",
    ],
    [
      "en",
      "No. 3 by size of 7 facilities that told a figure, 1.4 times the median; 2 more do not disclose it.",
    ],
  ])("is said in %s", (of, sentence) => {
    speak(of);
    expect(placeSentence({ rank: 3, of: 7, toMedian: 1.4 }, 2, null).replaceAll("\u00a0", " ")).toBe(
      sentence,
    );
  });

  test("names the largest and the smallest as such", () => {
    speak("en");
    expect(placeSentence({ rank: 1, of: 4, toMedian: null }, 0, 100)).toBe(
      "The largest of 4 facilities that told a figure; the 100 largest are shown.",
    );
    expect(placeSentence({ rank: 4, of: 4, toMedian: 0.5 }, 1, null)).toBe(
      "The smallest of 4 facilities that told a figure, 50% of the median; 1 more does not disclose it.",
    );
  });
});

test("the facility of the page stands out by a word, the others are links", () => {
  speak("en");
  const html = renderToString(<Bars all={all} facility="c" measure="amount" unit={null} threshold={200} />);
  expect(html).toContain("c (this facility)");
  expect(html.match(/href="\/en\/facilities\//g)).toHaveLength(4);
  expect(html).toContain("peer-threshold");
});
