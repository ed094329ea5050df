import "../places/locator.css";
import "./styles.css";
import { start } from "../shell/start.tsx";
import { page } from "./page.tsx";

start(page);
