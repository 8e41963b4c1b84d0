import { basename } from "node:path";
import { filesIn, here, js, packages, read } from "./places.mjs";

/** Our scripts are small and stay as they are written; libraries come from their packages. */
export function scripts(shelf) {
  shelf.put("icon.svg", read(here, "icon.svg"));
  shelf.put("htmx.js", read(packages, "htmx.org", "dist", "htmx.min.js"));
  shelf.put("sse.js", read(packages, "htmx-ext-sse", "dist", "sse.min.js"));
  for (const file of filesIn(js, /\.js$/)) shelf.put(basename(file), read(file));
}
