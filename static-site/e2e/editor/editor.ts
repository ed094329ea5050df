import type { Page } from "playwright-core";

/** An editor at the desk, driven by structure, so that one driver serves the three languages. */
export const editor = (page: Page, language: string) => ({
  async signsIn(): Promise<void> {
    await page.goto(`/${language}/staff/`);
    await page.locator("input[name=role][value=editor]").check();
    await page.locator("form.sign-in button[type=submit]").click();
    await page.locator("#editor-find").waitFor();
  },

  /** Finds a facility by typing and opens the first that is offered. */
  async finds(typed: string): Promise<void> {
    await page.locator("#editor-find ~ search input").fill(typed);
    await page.locator("#editor-find ~ search [role=option]").first().click();
    await page.locator("#facility-title:focus").waitFor();
  },

  async goes(hash: string, until: string): Promise<void> {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.locator(until).waitFor();
  },

  /** Sends a file and waits until it is checked. */
  async imports(kind: string, name: string, content: string): Promise<void> {
    await page.locator("#upload-kind").selectOption(kind);
    await page
      .locator("#upload-file")
      .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
    await page.locator("form.upload button[type=submit]").click();
    await page.locator(".import[data-state=checked]").waitFor();
  },

  number: async (name: string): Promise<number> =>
    Number(await page.locator(`.import-numbers [data-number=${name}] dd`).textContent()),

  /** Waits until the server has everything that was typed. */
  async isKept(): Promise<void> {
    await page.locator(".standing[data-phase=saved]").waitFor();
  },

  /** The field of the n-th line of a grid. */
  cell: (subject: string, line: number, cell: string) =>
    page.locator(`[aria-labelledby=grid-${subject}] .line`).nth(line).locator(`[data-cell=${cell}]`),
});
