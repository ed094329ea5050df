import type { Page } from "playwright-core";

/** The filing form, driven by its structure, so that one driver serves the three languages. */
export const form = (page: Page) => ({
  /** Types degrees; the map and the search are other ways to the same place. */
  async place(lat: string, lon: string) {
    const details = page.locator("#step-1 details");
    if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
    await details.locator("input").nth(0).fill(lat);
    await details.locator("input").nth(1).fill(lon);
  },
  /** Chooses the n-th group and, in it, the n-th category; labels are what people hit, the fields are hidden. */
  async category(group: number, category: number) {
    await page.locator("#step-2 .tile").nth(group).click();
    await page.locator("#step-2 .choice").nth(category).click();
  },
  async description(text: string) {
    await page.locator("#step-4 textarea").fill(text);
  },
  async photo(name: string, bytes: Buffer) {
    await page
      .locator("#step-5 input[type=file]")
      .first()
      .setInputFiles({ name, mimeType: "image/png", buffer: bytes });
    await page.locator("#step-5 img").first().waitFor();
  },
  async send() {
    await page.locator("#step-7 button[type=submit]").click();
  },
  /** Waits until it is filed; number and code as the citizen sees them. */
  async filed(): Promise<{ id: string; code: string }> {
    await page.locator(".after .number").waitFor();
    return {
      id: ((await page.locator(".after .number").textContent()) ?? "").trim(),
      code: ((await page.locator(".after .code").textContent()) ?? "").trim(),
    };
  },
});

/** A picture of 800 × 600 that the page itself draws, as PNG. */
export async function drawnPicture(page: Page, colour: string): Promise<Buffer> {
  const base64 = await page.evaluate((fill) => {
    const canvas = document.createElement("canvas");
    canvas.width = 800;
    canvas.height = 600;
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("no canvas");
    pen.fillStyle = "#cfe3ee";
    pen.fillRect(0, 0, 800, 600);
    pen.fillStyle = fill;
    pen.beginPath();
    pen.ellipse(400, 460, 330, 150, 0, 0, 7);
    pen.fill();
    return canvas.toDataURL("image/png").split(",")[1] ?? "";
  }, colour);
  return Buffer.from(base64, "base64");
}
