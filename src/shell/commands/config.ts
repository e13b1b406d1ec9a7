import { toJson } from "../../report/json.ts";
import { renderStyle } from "../../report/style.ts";
import { visible } from "../../report/visible.ts";
import { describeReading, describeStyle } from "../../style/describe.ts";
import type { Style } from "../../style/style.ts";
import type { CliPorts } from "./cli-ports.ts";
import { findStyle } from "./find-style.ts";
import { EXIT } from "./options.ts";

/** Options of `config`. */
export interface ConfigOptions {
  readonly config?: string;
  readonly format: "text" | "json";
}

/** Shows the style of a caption with every layer merged and every default filled in. */
export async function runConfig(
  path: string | undefined,
  options: ConfigOptions,
  ports: CliPorts,
): Promise<number> {
  const found = await findStyle(path, options, ports);
  ports.stderr.write(`${visible(found.path)} is governed by ${visible(found.style.path)}:\n`);
  ports.stdout.write(options.format === "json" ? toJson(asJson(found.style)) : renderStyle(found.style));
  return EXIT.clean;
}

/** Where no trainer's file is named this is a style that may be used as it is. */
function asJson(style: Style): unknown {
  const { profile, ...described } = describeStyle(style);
  if (style.trainer === undefined) return { profile, ...described };
  const { path, profiles } = style.trainer;
  const reading = describeReading(style).map(({ name, value = null, from }) => [name, { value, from }]);
  // Where the file may be for several, none of them may be taken for the one.
  const told = profiles.length === 1 ? { profile } : {};
  return { ...told, trainer: path, reading: Object.fromEntries(reading), ...described };
}
