import { start } from "../shell/start.tsx";
import { page } from "./page.tsx";
import "../inventory/styles.css";
import "../comparing/strip.css";
import "./list.css";
import "./finding/styles.css";

start(page);
