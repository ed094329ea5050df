// `npm run build`: the site once for each language, into one folder.
import { build } from "vite";

for (const mode of ["kk", "ru", "en"]) await build({ mode });
