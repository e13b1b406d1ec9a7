/** Writes what styles are read by and rules are loaded by. It stands apart from generate.ts, which runs the program that needs them. */
import { factsFile, ruleFiles } from "./generate/rule-files.ts";
import { shapesFile } from "./generate/shapes.ts";
import { writeGenerated } from "./generate/write.ts";

await writeGenerated([shapesFile, factsFile, ruleFiles]);
