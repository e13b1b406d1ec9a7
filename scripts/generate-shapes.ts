/** Writes what styles are read by. It stands apart from generate.ts, which runs the program that reads styles by it. */
import { shapesFile } from "./generate/shapes.ts";
import { writeGenerated } from "./generate/write.ts";

await writeGenerated([shapesFile]);
