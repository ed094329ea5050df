import { describe, expect, test } from "vitest";
import { speak } from "../i18n/language.ts";
import { compareAddress, readChosen, toggled } from "./chosen.ts";

describe("what an address names to compare", () => {
  test.each<[string | null, string[], number]>([
    ["steppe-metal,altyn-zavod", ["steppe-metal", "altyn-zavod"], 0],
    ["steppe-metal, steppe-metal", ["steppe-metal"], 0],
    ["aa,bb,cc,dd,ee,ff,gg", ["aa", "bb", "cc", "dd", "ee"], 2],
    ["../secret,UPPER,a b,-x,", [], 0],
    ["", [], 0],
    [null, [], 0],
  ])("%j", (text, ids, left) => expect(readChosen(text)).toEqual({ ids, left }));

  test("a sixth facility changes nothing, a chosen one is taken out", () => {
    const five = ["aa", "bb", "cc", "dd", "ee"];
    expect(toggled(five, "ff")).toEqual(five);
    expect(toggled(five, "cc")).toEqual(["aa", "bb", "dd", "ee"]);
    expect(toggled(["aa"], "bb")).toEqual(["aa", "bb"]);
  });

  test("the comparison's address", () => {
    speak("kk");
    expect(compareAddress(["aa", "bb"])).toBe("/kk/compare/?f=aa,bb");
    expect(compareAddress([])).toBe("/kk/compare/");
  });
});
