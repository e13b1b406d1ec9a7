/** The yardstick of a full check: what it costs Node to find and read the captions below a folder, and no more. */
import { closeSync, openSync, readdirSync, readSync } from "node:fs";

const buffer = Buffer.allocUnsafe(65_537);

function readAll(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) readAll(path);
    else if (path.endsWith(".txt")) {
      const file = openSync(path, "r");
      readSync(file, buffer, 0, buffer.length, null);
      closeSync(file);
    }
  }
}

readAll(process.argv[2] ?? ".");
