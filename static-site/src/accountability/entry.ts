import { start } from "../shell/start.tsx";
import { page } from "./page.tsx";
import "./styles.css";

start(page);
