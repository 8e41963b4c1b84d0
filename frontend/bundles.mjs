import { join } from "node:path";
import postcss from "postcss";
import { trimmedKern } from "./kern.mjs";
import { minified } from "./minify.mjs";
import { css, filesIn, pages, read } from "./places.mjs";

const names = ["public", "staff", "kiosk", "display", "slip"];

/** One style sheet a kind of screen: KERN, cut to what is used, in a layer below our components. */
export function bundles(shelf) {
  const markup = filesIn(pages, /\.(jte|java)$/).map((file) => read(file)).join("\n");
  for (const name of names) {
    const own = read(css, `${name}.css`).replace(/@import "([^"]+)";/g, (_, file) => read(css, file));
    const kern = trimmedKern(own + markup);
    const sheet = postcss.parse(`/*! KERN UX 2.7.2, EUPL-1.2, cut to what Lotsenhaus uses */@layer kern{${kern}}${own}`);
    sheet.walkDecls("src", (d) => {
      d.value = d.value.replace(/fonts\/[\w-]+\.woff2/g, (font) => shelf.address(font));
    });
    shelf.put(`${name}.css`, minified(sheet));
  }
}
