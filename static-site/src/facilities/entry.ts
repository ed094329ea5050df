import { start } from "../shell/start.tsx";
import { page } from "./page.tsx";
import "../places/locator.css";
import "./styles.css";

start(page);
