import { render } from "preact";
import { isLanguage, speak } from "../i18n/language.ts";
import { sendWaiting } from "../report/sending/waiting.ts";
import { readConfig } from "./config.ts";
import type { Page } from "./page.ts";
import { Shell } from "./shell.tsx";
import "./styles/all.css";

/** Brings a prerendered page to life; its language is that of the document. */
export function start(page: Page): void {
  const declared = document.documentElement.lang;
  if (isLanguage(declared)) speak(declared);
  const root = document.getElementById("app");
  if (!root) throw new Error("The page has no #app");
  render(<Shell page={page} />, root);
  void readConfig();
  if (page.name !== "report") sendWaiting();
}
