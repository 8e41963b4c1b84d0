// Makes what browsers get: style sheets, fonts and scripts, each named after its content so that it may be kept for ever.
// Usage: node build.mjs <output directory> [--table]
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundles } from "./bundles.mjs";
import { fonts } from "./fonts.mjs";
import { Shelf } from "./shelf.mjs";
import { scripts } from "./scripts.mjs";
import { unchangedSince } from "./stamp.mjs";

const output = process.argv[2];
const stamp = unchangedSince(output);
if (stamp.unchanged) process.exit(0);

rmSync(output, { recursive: true, force: true });
mkdirSync(join(output, "assets", "fonts"), { recursive: true });
const shelf = new Shelf(join(output, "assets"));
await fonts(shelf, join(output, "..", "frontend-fonts"));
scripts(shelf);
bundles(shelf);
shelf.writeList();
writeFileSync(stamp.file, stamp.now);
console.log(process.argv.includes("--table") ? shelf.table() : "Style sheets, fonts and scripts are made.");
