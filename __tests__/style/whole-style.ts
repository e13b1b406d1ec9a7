import fc from "fast-check";

/** A style that says everything that can be said. */
export const wholeStyle = {
  $schema: "x",
  extends: ["caption-style:people"],
  profile: "generic",
  captions: ["**/*.txt"],
  ignore: ["a"],
  lists: { color: ["red"], place: { file: "places.txt" } },
  sections: [{ name: "type", terms: ["* shot"], required: true, max: 2, exclusive: [["a", "b"]] }],
  rules: {
    "trigger-word": { words: ["ohwx"], position: { within: 3 }, severity: "off", max: 1, variants: true },
    "section-order": "error",
    "banned-synonyms": { terms: { a: ["b", { term: "c", scope: "tag" }] }, number: "exact" },
    "class-tags": { policy: "specific", narrower: { man: ["boy"] }, replace: { "a man": "ohwx" } },
    "tag-format": { separator: "," },
  },
  overrides: [{ files: ["reg/**"], rules: { "trigger-word": { position: { before: "type" } } } }],
  exceptions: [{ files: ["a.txt"], rule: "tag-format", terms: ["a"], reason: "so" }],
};

/** The same with one thing replaced, removed or added somewhere. */
export const mutatedStyle = fc
  .tuple(
    fc.infiniteStream(fc.nat()),
    fc.oneof(
      { weight: 2, arbitrary: fc.constant(undefined) },
      fc.constantFrom("", " ", "off", "first", "a", 0, 1, -1, 1.5, true, null),
      fc.constantFrom(
        [],
        {},
        ["a"],
        [""],
        [1],
        ["a", "a"],
        { file: "x" },
        { within: 0 },
        { before: " " },
        { a: ["b"] },
      ),
      fc.jsonValue({ maxDepth: 2 }),
    ),
    fc.constantFrom("severity", "terms", "files", "max", "x", "", "toString"),
  )
  .map(([choices, value, name]) => mutate(wholeStyle, choices[Symbol.iterator](), value, name));

function mutate(node: unknown, choices: Iterator<number>, value: unknown, name: string): unknown {
  const choice = Number(choices.next().value);
  if (typeof node !== "object" || node === null || choice % 7 === 0) return value;
  const keys = Object.keys(node);
  const key = choice % 5 === 0 || keys.length === 0 ? name : (keys[choice % keys.length] ?? name);
  const inside = mutate((node as Record<string, unknown>)[key], choices, value, name);
  if (Array.isArray(node)) return node.map((item, at) => (String(at) === key ? inside : item));
  return JSON.parse(JSON.stringify({ ...node, [key]: inside }));
}
