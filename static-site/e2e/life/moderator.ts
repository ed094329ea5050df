import type { Page } from "playwright-core";

/** A moderator at the desk. */
export const moderator = (page: Page, language: string) => {
  const card = (id: string) => page.locator(`article[aria-labelledby="case-${id}"]`);
  return {
    async signsIn(): Promise<void> {
      await page.goto(`/${language}/staff/`);
      await page.locator("form.sign-in button[type=submit]").click();
      await page.locator("article.case").first().waitFor();
    },

    /** Looks at the queue anew; this tab is signed in already. */
    async comesBack(): Promise<void> {
      await page.reload();
      await page.locator("article.case").first().waitFor();
    },

    /** Looks through the queue until the complaint is there. */
    async finds(id: string): Promise<void> {
      while ((await card(id).count()) === 0) {
        const answer = page.waitForResponse((each) => each.url().includes("/api/v1/queue"));
        await page.locator("p.buttons button").first().click();
        await (await answer).finished();
        await page.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
        );
      }
    },

    /** Publishes the complaint, or shows the photos that came later, once the pictures are before the eyes. */
    async publishes(id: string): Promise<void> {
      await card(id).locator("figure img").first().waitFor();
      await card(id).locator("button.primary").click();
      await page.locator(".notice.done[role=status]").waitFor();
      await card(id).waitFor({ state: "detached" });
    },
  };
};
