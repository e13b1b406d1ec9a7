import * as z from "zod";
import { styleSchema } from "../../src/style/schema.ts";
import type { Generated } from "./generated.ts";

const address = "https://raw.githubusercontent.com/caption-style/caption-style/v1/caption-style.schema.json";

/** The JSON Schema of caption-style.json, for editors. */
export const schemaFile: Generated = {
  path: "caption-style.schema.json",
  render: () => `${JSON.stringify(jsonSchema(), null, 2)}\n`,
};

/** Accepts what the reader accepts; what depends on other parts of the style is left to the reader. */
export function jsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(styleSchema(), { target: "draft-2020-12", io: "input" });
  return {
    $schema,
    $id: address,
    title: "caption-style.json",
    description: "How the captions of a training dataset are written.",
    ...schema,
  };
}
