// Fonts hold only the letters that our languages use, one file a script and weight, so that a page loads few and small ones.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { here, packages, read } from "./places.mjs";

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");

const letters = {
  latin: range(0x20, 0x7e) + range(0xa0, 0xff) + "ıŒœʼˆ˚˜\u2009\u200b‐‑–—‘’‚“”„†•…\u202f‰′″‹›⁄€←↑→↓−",
  "latin-ext": range(0x100, 0x17f) + "ȘșȚțẞəƏ",
  cyrillic: range(0x400, 0x45f) + "Ґґ№\u0301",
  arabic: "،؛؟" + range(0x621, 0x63a) + range(0x640, 0x655) + "ٰٱپچژڤکگۀیە۔٪٫٬\u200c\u200d",
};
const autonyms = { cyrillic: "УкраїнськаРусскийБългарски", arabic: "العربيةفارسیدری" };

// what Latin, Cyrillic and Arabic need to be written well, and figures of equal width; no fractions, no small capitals
const features = ["ccmp", "locl", "mark", "mkmk", "kern", "liga", "rlig", "calt", "curs", "tnum", "init", "medi", "fina", "isol"];

const fira = (weight) => join(packages, "@kern-ux", "native", "dist", "fonts", "fira-sans", `FiraSans-${weight}.woff2`);
const noto = (weight) => join(packages, "@fontsource", "noto-sans-arabic", "files", `noto-sans-arabic-arabic-${weight}-normal.woff2`);

const wanted = [
  ...Object.entries({ 400: "Regular", 600: "SemiBold" }).flatMap(([weight, name]) => [
    ...["latin", "latin-ext", "cyrillic"].map((script) => [`fira-${script}-${weight}`, fira(name), letters[script]]),
    [`noto-arabic-${weight}`, noto(weight), letters.arabic],
  ]),
  ["autonyms-cyrillic", fira("Regular"), autonyms.cyrillic],
  ["autonyms-arabic", noto(400), autonyms.arabic],
];

/** Subsetting takes seconds: its results are kept beside the output for as long as this file and the packages stay. */
export async function fonts(shelf, kept) {
  const key = createHash("sha256").update(read(here, "fonts.mjs") + read(here, "package-lock.json")).digest("hex");
  const cache = join(kept, key.slice(0, 16));
  mkdirSync(cache, { recursive: true });
  for (const [name, source, text] of wanted) {
    const file = join(cache, `${name}.woff2`);
    if (!existsSync(file)) writeFileSync(file, await cut(source, text));
    shelf.put(`fonts/${name}.woff2`, readFileSync(file));
  }
}

const cut = (source, text) =>
  subsetFont(readFileSync(source), text, { targetFormat: "woff2", keepFeatures: features, noHinting: true });
