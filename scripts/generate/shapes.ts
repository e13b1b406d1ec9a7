import * as z from "zod";
import { type AnyRule, rules } from "../../src/rules/index.ts";
import { meaningOf, optionKit } from "../../src/style/option-kit.ts";
import { statedOptions, styleSchema } from "../../src/style/schema.ts";
import type { Generated } from "./generated.ts";

/** What sound styles are read by, so that zod is loaded for the others alone. */
export const shapesFile: Generated = { path: "src/style/shapes.ts", render: () => shapesModule() };

function shapesModule(): string {
  const shared = new Map<string, number>();
  const style = shapeOf(styleSchema(), shared);
  const entries = (rules as readonly AnyRule[]).map((rule) => {
    const options = Object.entries(statedOptions(rule)).map(
      ([name, option]) => `${JSON.stringify(name)}: ${shapeOf(option as z.ZodType, shared)}`,
    );
    return `  ${JSON.stringify(rule.id)}: { ${options.join(", ")} },\n`;
  });
  const defaults = (rules as readonly AnyRule[]).map(
    (rule) => `  ${JSON.stringify(rule.id)}: ${defaultsOf(rule)},\n`,
  );
  const consts = [...shared].map(([text, at]) => `const shape${at}: Shape = ${text};\n`);
  return `// Written by \`npm run generate\` from the zod schemas of the style and of the rules' options.
import type { Shape } from "./shape.ts";

${consts.join("")}
/** A whole caption-style.json. */
export const styleShape: Shape = ${style};

/** What the options of each rule look like, by the id of the rule. */
export const optionShapes: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
${entries.join("")}};

/** What is filled in where a style does not state an option, every option named, by the id of the rule. */
export const optionDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
${defaults.join("")}};
`;
}

function defaultsOf(rule: AnyRule): string {
  const options = Object.entries<z.core.$ZodType>(rule.options(optionKit).shape).map(([name, option]) => {
    if (option instanceof z.ZodDefault)
      return `${JSON.stringify(name)}: ${JSON.stringify(option.def.defaultValue)}`;
    if (option instanceof z.ZodOptional) return `${JSON.stringify(name)}: undefined`;
    throw new Error(`The option "${name}" of ${rule.id} has to have a default or to be optional.`);
  });
  return `{ ${options.join(", ")} }`;
}

/** The shape of a schema, as code; what is longer than a few words is written once, as a constant. */
function shapeOf(schema: z.core.$ZodType, shared: Map<string, number>): string {
  const wrapped = schema instanceof z.ZodOptional ? schema.unwrap() : undefined;
  const inner = wrapped ?? (schema instanceof z.ZodPipe ? schema.in : undefined);
  if (inner !== undefined) return shapeOf(inner, shared);
  const text = literal({ ...partsOf(schema, (part) => shapeOf(part, shared)), ...limitsOf(schema) });
  if (text.length < 25) return text;
  const at = shared.get(text) ?? shared.size;
  shared.set(text, at);
  return `shape${at}`;
}

/** The parts of an object literal: code by name. */
type Parts = Readonly<Record<string, string>>;

function literal(parts: Parts): string {
  const members = Object.entries(parts).map(
    ([name, code]) => `${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${code}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** Every kind of schema that a style may be made of; another one has to be added here, to shape.ts and to read-shape.ts. */
function partsOf(schema: z.core.$ZodType, code: (part: z.core.$ZodType) => string): Parts {
  if (schema instanceof z.ZodString) {
    const means = meaningOf(schema);
    return { kind: '"text"', ...(means !== undefined && { means: JSON.stringify(means) }) };
  }
  if (schema instanceof z.ZodEnum) return { kind: '"choice"', of: JSON.stringify(schema.options) };
  if (schema instanceof z.ZodNumber)
    return { kind: '"number"', ...(schema.format !== "safeint" && { broken: "true" }) };
  if (schema instanceof z.ZodBoolean) return { kind: '"flag"' };
  if (schema instanceof z.ZodArray) return { kind: '"list"', of: code(schema.element) };
  if (schema instanceof z.ZodRecord)
    return { kind: '"map"', names: code(schema.keyType), of: code(schema.valueType) };
  if (schema instanceof z.ZodUnion)
    return { kind: '"either"', of: `[${schema.options.map(code).join(", ")}]` };
  if (schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever) {
    const members = Object.entries<z.core.$ZodType>(schema.shape);
    const needs = members.flatMap(([name, member]) => (member instanceof z.ZodOptional ? [] : [name]));
    const of = literal(Object.fromEntries(members.map(([name, member]) => [name, code(member)])));
    return { kind: '"object"', of, needs: JSON.stringify(needs) };
  }
  throw new Error(`Styles are not read by schemas of the kind "${schema._zod.def.type}" yet.`);
}

/** What the checks of a schema ask for besides its kind. */
function limitsOf(schema: z.core.$ZodType): Parts {
  const checks = (schema._zod.def.checks ?? []).map(({ _zod: { def } }) => def);
  return Object.assign({}, ...checks.map(limitOf));
}

function limitOf(check: z.core.$ZodCheckDef): Parts {
  if ("pattern" in check && check.pattern instanceof RegExp) return { pattern: String(check.pattern) };
  if ("minimum" in check) return { min: String(check.minimum) };
  if ("maximum" in check) return { max: String(check.maximum) };
  if (check.check === "greater_than" && "inclusive" in check && "value" in check && check.inclusive === true)
    return { min: String(check.value) };
  if (check.check === "less_than" && "inclusive" in check && "value" in check && check.inclusive === true)
    return { max: String(check.value) };
  if ("tx" in check && typeof check.tx === "function" && check.tx(" a\t") === "a") return { trim: "true" };
  throw new Error(`Styles are not read by the check "${check.check}" yet.`);
}
