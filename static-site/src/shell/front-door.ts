import { chooseLanguage, storedLanguage } from "../i18n/language.ts";
import "./styles/all.css";
import "./styles/door.css";

const language = chooseLanguage(storedLanguage(), navigator.languages);
if (location.pathname === "/" || location.pathname === "/index.html") {
  location.replace(`/${language}/${location.search}${location.hash}`);
}
