import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Where finished files are put; remembers under which name each can be fetched. */
export class Shelf {
  #directory;
  #files = new Map();

  constructor(directory) {
    this.#directory = directory;
  }

  put(name, content) {
    const bytes = Buffer.from(content);
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
    const address = name.replace(/(\.\w+)$/, `-${hash}$1`);
    writeFileSync(join(this.#directory, address), bytes);
    this.#files.set(name, { address, raw: bytes.length, wire: this.#compress(name, address, bytes) });
  }

  address(name) {
    const file = this.#files.get(name);
    if (!file) throw new Error(`No ${name} was made.`);
    return file.address;
  }

  writeList() {
    const lines = [...this.#files].map(([name, { address }]) => `${name}=${address}`);
    writeFileSync(join(this.#directory, "assets.properties"), lines.join("\n") + "\n");
  }

  table() {
    const row = (name, raw, wire) => name.padEnd(34) + String(raw).padStart(9) + String(wire).padStart(9);
    return [row("file", "bytes", "wire"), ...[...this.#files].map(([n, f]) => row(n, f.raw, f.wire))].join("\n");
  }

  #compress(name, address, bytes) {
    if (name.endsWith(".woff2")) return bytes.length;
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    writeFileSync(join(this.#directory, `${address}.br`), brotli);
    writeFileSync(join(this.#directory, `${address}.gz`), gzipSync(bytes, { level: 9 }));
    return brotli.length;
  }
}
