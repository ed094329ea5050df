import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import {
  axe,
  DESKTOP,
  expectNoSidewaysScroll,
  type Language,
  launch,
  open,
  PHONE,
  visitor,
} from "./browser.ts";
import { desk } from "./desk/desk.ts";
import type { Published } from "./desk/office.ts";
import { citizen } from "./life/citizen.ts";
import { moderator } from "./life/moderator.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ map: false });
});
afterAll(() => browser.close());

interface Story {
  readonly text: string;
  readonly answer: string;
  readonly untrue: string;
  readonly again: string;
  readonly lat: string;
  readonly lon: string;
}

const STORIES: Record<Language, Story> = {
  kk: {
    text: "Өзен жағасына құрылыс қоқысын төгіп кетті, иісі көшеге дейін келеді.",
    answer: "Қоқыс шығарылды, жағалау қоршалды, кінәліге хаттама толтырылды.",
    untrue: "Қоқыстың жартысы ғана шығарылды, қалғаны сол жерде жатыр.",
    again: "Қалған қоқыс та шығарылды, жағалау толық тазартылды.",
    lat: "43.2965",
    lon: "77.0011",
  },
  ru: {
    text: "На берег реки высыпали строительный мусор, запах доходит до улицы.",
    answer: "Мусор вывезли, берег огородили, на виновного составили протокол.",
    untrue: "Вывезли только половину мусора, остальное лежит на месте.",
    again: "Вывезли и остальной мусор, берег очищен полностью.",
    lat: "43.3065",
    lon: "77.0111",
  },
  en: {
    text: "Building rubble was tipped on the river bank and smells as far as the street.",
    answer: "The rubble was taken away, the bank is fenced in, and the culprit was fined.",
    untrue: "Only half of the rubble was taken away, the rest still lies there.",
    again: "The rest of the rubble was taken away too, the bank is clean.",
    lat: "43.3165",
    lon: "77.0211",
  },
};

const WASTE = 2;

/** Four people, eleven pages and five photos take their time on a busy machine, in milliseconds. */
const LONG = 240_000;

/** What the public reads of who must answer. */
async function answerable(id: string): Promise<Published> {
  const answer = await fetch(`${inject("ecomap")}/api/v1/complaints/${id}`);
  const { properties } = (await answer.json()) as { properties: { authority: string; region: string } };
  return { id, authority: properties.authority, region: properties.region };
}

test.each(["kk", "ru", "en"] as const)(
  "a complaint in %s lives from the first word to the truth about it",
  async (language) => {
    const story = STORIES[language];
    const reporter = await visitor(browser, { language, size: PHONE });
    const { page: own, complaints } = await open(reporter, `/${language}/report/`);
    const author = citizen(own, language);
    const { id, code } = await author.files({ ...story, group: WASTE });

    const centre = await visitor(browser, { language, size: DESKTOP });
    const { page: queue } = await open(centre, `/${language}/staff/`);
    const checker = moderator(queue, language);
    await checker.signsIn();
    await checker.finds(id);
    await checker.publishes(id);

    const street = await visitor(browser, { language, size: PHONE });
    const { page: other, complaints: quiet } = await open(street, `/${language}/complaints/${id}`);
    const neighbour = citizen(other, language);
    await neighbour.opens(id);
    expect(await other.locator(".truth.none").count()).toBe(1);
    await neighbour.says("affects");
    await neighbour.addsOwnPhoto();
    await neighbour.opens(id);
    expect(await other.locator(".voices [aria-pressed=true]").count()).toBe(1);
    expect(await other.locator(".voices .counts").textContent()).toContain("1");
    await checker.comesBack();
    await checker.finds(id);
    await checker.publishes(id);

    const official = await visitor(browser, { language, size: DESKTOP });
    const { page: office, complaints: hushed } = await open(official, `/${language}/staff/`);
    const body = desk(office, language);
    await body.signsIn(await answerable(id));
    await body.opens(id);
    await body.begins("takeUp");
    await body.isTold();
    await body.begins("answer");
    await body.fills("text", story.answer);
    await body.fills("number", "07-12/341");
    await body.adds("pages", "#335577");
    await body.sends();
    await checker.comesBack();
    await checker.finds(id);
    await checker.publishes(id);

    await author.opens(id);
    await author.showsCode(code);
    expect(await own.locator(".truth.open").count()).toBe(1);
    await author.chooses("contested", story.untrue.slice(0, 5));
    await author.sendsVerdict();
    await own.locator("#verdict-error[role=alert]").waitFor();
    expect(await axe(own, ".complaint")).toEqual([]);
    await expectNoSidewaysScroll(own);
    await own.reload();
    await own.locator(".verdict textarea").waitFor();
    expect(await own.locator(".verdict textarea").inputValue()).toBe(story.untrue.slice(0, 5));
    await author.chooses("contested", story.untrue);
    await author.sendsVerdict();
    await own.locator(".notice.done:focus").waitFor();
    await own.locator(".truth.different").waitFor();

    await neighbour.opens(id);
    expect(await other.locator(".truth.different").count()).toBe(1);
    await other.getByText(story.untrue).waitFor();
    await other.locator(".timeline .answered .shots.pages img").waitFor();
    await neighbour.says("still there");
    expect(await axe(other, ".complaint")).toEqual([]);
    await expectNoSidewaysScroll(other);

    await office.reload();
    await office.locator("[data-act=answer]").waitFor();
    await body.begins("answer");
    await body.fills("text", story.again);
    await body.sends();
    await author.opens(id);
    await author.chooses("confirmed");
    await author.sendsVerdict();
    await own.locator(".truth.same").waitFor();
    expect(await own.locator(".verdict").count()).toBe(0);

    await neighbour.opens(id);
    expect(await neighbour.readsTimeline()).toEqual([
      "received",
      "published",
      "evidence_added",
      "evidence_added",
      "taken_up",
      "answered",
      "evidence_added",
      "contested",
      "answered",
      "confirmed",
    ]);
    expect(await other.locator(".timeline .confirmed.good").count()).toBe(1);
    expect([...complaints, ...quiet, ...hushed]).toEqual([]);
    await Promise.all([reporter, centre, street, official].map((context) => context.close()));
  },
  LONG,
);
