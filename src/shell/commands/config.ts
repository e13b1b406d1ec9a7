import { toJson } from "../../report/json.ts";
import { visible } from "../../report/visible.ts";
import { describeStyle } from "../../style/describe.ts";
import type { CliPorts } from "./cli-ports.ts";
import { findStyle } from "./find-style.ts";
import { EXIT } from "./options.ts";

/** Shows the style of a caption with every layer merged and every default filled in. */
export async function runConfig(
  path: string | undefined,
  options: { readonly config?: string },
  ports: CliPorts,
): Promise<number> {
  const found = await findStyle(path, options, ports);
  ports.stderr.write(`${visible(found.path)} is governed by ${visible(found.style.path)}:\n`);
  ports.stdout.write(toJson(describeStyle(found.style)));
  return EXIT.clean;
}
