import { start } from "../shell/start.tsx";
import { page } from "./page.tsx";
import "../inventory/styles.css";
import "../search/styles.css";
import "../charts/styles.css";
import "./styles.css";

start(page);
