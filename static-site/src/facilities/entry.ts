import { start } from "../shell/start.tsx";
import { page } from "./page.tsx";
import "./list.css";

start(page);
