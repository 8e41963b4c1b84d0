import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const here = dirname(fileURLToPath(import.meta.url));
const sources = join(here, "..", "src", "main");
export const css = join(sources, "resources", "static", "css");
export const js = join(sources, "resources", "static", "js");
export const pages = join(sources, "java", "org", "lotsenhaus");
export const packages = join(here, "node_modules");

export const read = (...path) => readFileSync(join(...path), "utf8");

/** All files below a directory whose names match. */
export const filesIn = (directory, pattern) =>
  readdirSync(directory, { recursive: true })
    .filter((file) => pattern.test(file))
    .sort()
    .map((file) => join(directory, file));
