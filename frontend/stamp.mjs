// The build is skipped when nothing that it reads has changed.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { css, filesIn, here, js, pages } from "./places.mjs";

export function unchangedSince(output) {
  const inputs = [
    ...filesIn(here, /^[^/\\]+\.(mjs|json|svg)$/),
    ...filesIn(css, /\.css$/),
    ...filesIn(js, /\.js$/),
    ...filesIn(pages, /\.(jte|java)$/),
  ];
  const hash = createHash("sha256");
  for (const input of inputs) hash.update(input).update("\0").update(readFileSync(input)).update("\0");
  const now = hash.digest("hex");
  const file = `${output}.stamp`;
  const before = existsSync(file) && existsSync(output) ? readFileSync(file, "utf8") : "";
  return { unchanged: now === before, now, file };
}
