import { start } from "../shell/start.tsx";
import { page } from "./page.tsx";
import "../inventory/styles.css";
import "../charts/styles.css";
import "../places/locator.css";
import "./styles.css";

start(page);
