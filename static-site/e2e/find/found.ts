import type { Page } from "playwright-core";
import { settled } from "../browser.ts";

/** Waits until the page's later parts and all that they ask for are there. */
export async function whole(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector(".later") === null);
  await settled(page);
}

export const cards = (page: Page) => page.locator(".facility-cards > li");
export const namesOf = (page: Page) => page.locator(".facility-cards h2").allTextContents();
export const query = (page: Page) => new URL(page.url()).searchParams;
