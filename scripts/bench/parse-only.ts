/** The yardstick of a check of JSONL: what it costs Node to read its lines and parse them, and no more. */
import { closeSync, openSync, readSync } from "node:fs";

const buffer = Buffer.allocUnsafe(262_144);
const file = openSync(process.argv[2] ?? "metadata.jsonl", "r");
let filled = 0;
for (;;) {
  const read = readSync(file, buffer, filled, buffer.length - filled, null);
  if (read === 0) break;
  filled += read;
  let start = 0;
  for (let end = buffer.indexOf(10, start); end >= 0 && end < filled; end = buffer.indexOf(10, start)) {
    JSON.parse(buffer.toString("utf8", start, end));
    start = end + 1;
  }
  buffer.copy(buffer, 0, start, filled);
  filled -= start;
}
closeSync(file);
