import type { Page } from "playwright-core";
import { drawnPicture, form } from "../form.ts";

/** What a citizen can say of a complaint, driven by structure, so that one driver serves the three languages. */
export const citizen = (page: Page, language: string) => ({
  /** Files with a photo and comes back once the photo was looked at. */
  async files(story: {
    text: string;
    lat: string;
    lon: string;
    group: number;
  }): Promise<{ id: string; code: string }> {
    await page.goto(`/${language}/report/`);
    const report = form(page);
    await report.place(story.lat, story.lon);
    await report.category(story.group, 0);
    await report.description(story.text);
    await report.photo("seen.png", await drawnPicture(page, "#8a5a2b"));
    await report.send();
    const filed = await report.filed();
    await page.waitForFunction(() => !document.querySelector(".after progress"));
    return filed;
  },

  /** Opens a complaint's page; what comes below the fold is there too. */
  async opens(id: string): Promise<void> {
    await page.goto(`/${language}/complaints/${id}`);
    await page.locator(".timeline > li").first().waitFor();
  },

  /** Shows the tracking code, unless this tab knows it. */
  async showsCode(code: string): Promise<void> {
    const summary = page.locator("details.tracking summary");
    await summary.or(page.locator(".yours")).first().waitFor();
    if ((await summary.count()) === 0) return;
    await summary.click();
    await page.locator("#code").fill(code);
    await page.locator("details.tracking form button[type=submit]").click();
    await page.locator(".yours").waitFor();
  },

  /** Presses one of the two buttons of support, by the keyboard. */
  async says(word: "affects" | "still there"): Promise<void> {
    const button = page.locator(".voices .buttons > button").nth(word === "affects" ? 0 : 1);
    await button.focus();
    await page.keyboard.press("Enter");
    await button.and(page.locator("[aria-pressed=true]")).waitFor();
  },

  /** A supporter's own photo. */
  async addsOwnPhoto(): Promise<void> {
    const buffer = await drawnPicture(page, "#3f6f4f");
    await page
      .locator(".own-photo input[type=file]")
      .setInputFiles({ name: "mine.png", mimeType: "image/png", buffer });
    await page.locator(".own-photo").waitFor({ state: "detached" });
  },

  /** Chooses without sending. */
  async chooses(verdict: "confirmed" | "contested", comment = ""): Promise<void> {
    await page.locator(`.verdict label.${verdict}`).click();
    if (comment) await page.locator(".verdict textarea").fill(comment);
  },

  async sendsVerdict(): Promise<void> {
    await page.locator(".verdict button[type=submit]").click();
  },

  /** Kinds of the events that the page tells, in their order. */
  async readsTimeline(): Promise<string[]> {
    return page
      .locator(".timeline > li:not(.ahead)")
      .evaluateAll((events) => events.map((event) => event.classList.item(1) ?? ""));
  },
});
