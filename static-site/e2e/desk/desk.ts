import type { Page } from "playwright-core";
import { drawnPicture } from "../form.ts";
import type { Published } from "./office.ts";

/** An authority at its desk, driven by structure, so that one driver serves the three languages. */
export const desk = (page: Page, language: string) => {
  const said = page.locator(".work > .notice.done");
  return {
    async signsIn({ authority, region }: Published): Promise<void> {
      await page.goto(`/${language}/staff/`);
      await page.locator("input[name=role][value=authority]").check();
      await page.locator("select[name=authority]").selectOption(authority);
      await page.locator("select[name=region]").selectOption(region);
      await page.locator("form.sign-in button[type=submit]").click();
      await page.locator("form.by-number").waitFor();
    },

    /** Opens a complaint that may stand far down in the list. */
    async opens(id: string): Promise<void> {
      await page.locator("#by-number").fill(id);
      await page.keyboard.press("Enter");
      await page.locator("#work-title:focus").waitFor();
    },

    /** Presses one of the buttons by the keyboard. */
    async begins(act: "takeUp" | "answer" | "measure" | "extend" | "forward"): Promise<void> {
      await page.locator(`[data-act=${act}]`).focus();
      await page.keyboard.press("Enter");
    },

    async fills(field: string, text: string): Promise<void> {
      await page.locator(`.staff-form [id$="-${field}"]`).fill(text);
    },

    /** Sends and waits until it is told that it was done. */
    async sends(): Promise<void> {
      await page.locator(".staff-form button[type=submit]").click();
      await said.waitFor();
    },

    /** Sends what is wrong, and reads how many errors are summed up. */
    async isRefused(): Promise<number> {
      await page.locator(".staff-form button[type=submit]").click();
      await page.locator(".staff-form .summary:focus").waitFor();
      return page.locator(".staff-form .summary li").count();
    },

    async isTold(): Promise<void> {
      await said.waitFor();
    },

    /** Adds a picture and waits until it was inspected and can be seen. */
    async adds(field: string, colour: string): Promise<void> {
      const list = page.locator(`.staff-form fieldset[id$="-${field}"]`);
      const before = await list.locator("img").count();
      await list
        .locator("input[type=file]")
        .setInputFiles({ name: "page.png", mimeType: "image/png", buffer: await drawnPicture(page, colour) });
      await list.locator("img").nth(before).waitFor();
      await list.locator("progress").waitFor({ state: "detached" });
    },
  };
};
