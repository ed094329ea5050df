import "../places/locator.css";
import "./gallery.css";
import "./styles.css";
import "./term.css";
import "./tracking/styles.css";
import "./truth/styles.css";
import { start } from "../shell/start.tsx";
import { page } from "./page.tsx";

start(page);
