/** Reads back what an action set as outputs. */

/** Reads GITHUB_OUTPUT: `name=value`, or `name<<delimiter` with the value's lines up to the delimiter. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/u);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const long = /^(.+?)<<(.+)$/u.exec(line);
    const short = /^([^=]+)=(.*)$/u.exec(line);
    if (long !== null) {
      const end = lines.indexOf(long[2] ?? "", index + 1);
      if (end < 0) throw new Error(`the output ${long[1]} has no end`);
      outputs[long[1] ?? ""] = lines.slice(index + 1, end).join("\n");
      index = end;
    } else if (short !== null) outputs[short[1] ?? ""] = short[2] ?? "";
  }
  return outputs;
}
