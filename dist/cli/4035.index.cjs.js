"use strict";
exports.id = 4035;
exports.ids = [4035];
exports.modules = {

/***/ 4035:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain_explain)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/src/style/option-kit.js
var option_kit = __webpack_require__(9407);
;// CONCATENATED MODULE: ./build/src/style/expected.js


/** What a schema wants, in words: `"first", "anywhere", {"within": n} or {"before": "<section>"}`. */
function expected(schema) {
    const inner = bare(schema);
    if (inner instanceof schemas/* ZodUnion */.fZ7)
        return either(inner.options.flatMap(alternatives));
    return alternatives(inner)[0] === undefined ? "another value" : either(alternatives(inner));
}
/** A schema without the wrappers that only say "may be absent". */
function bare(schema) {
    if (schema instanceof schemas/* ZodDefault */.XiL || schema instanceof schemas/* ZodOptional */.IiU)
        return bare(schema.unwrap());
    return schema instanceof schemas/* ZodPipe */.utH ? bare(schema.in) : schema;
}
function either(names) {
    return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
function alternatives(schema) {
    const inner = bare(schema);
    if (inner instanceof schemas/* ZodEnum */.Vb4)
        return inner.options.map((option) => JSON.stringify(option));
    if (inner instanceof schemas/* ZodUnion */.fZ7)
        return inner.options.flatMap(alternatives);
    if (inner instanceof schemas/* ZodNumber */.rSt)
        return [wholeNumber(inner)];
    if (inner instanceof schemas/* ZodBoolean */.WFD)
        return ["true", "false"];
    if (inner instanceof schemas/* ZodArray */.naA)
        return [list(inner)];
    if (inner instanceof schemas/* ZodRecord */.b8S)
        return [`an object {"<name>": ${sketch(inner.valueType)}}`];
    if (inner instanceof schemas/* ZodObject */.bvH)
        return [object(inner)];
    if (inner instanceof schemas/* ZodString */.NDH)
        return ["text"];
    return [];
}
function wholeNumber(schema) {
    const { minValue, maxValue } = schema;
    const from = minValue !== null && minValue > Number.MIN_SAFE_INTEGER ? ` of at least ${minValue}` : "";
    const to = maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER ? ` of at most ${maxValue}` : "";
    const kind = schema.isInt ? "a whole number" : "a number";
    return `${kind}${from}${from !== "" && to !== "" ? " and" : ""}${to}`;
}
function list(schema) {
    const of = bare(schema.element);
    const items = of instanceof schemas/* ZodString */.NDH ? ((0,option_kit/* meaningOf */.P)(of) === undefined ? "texts" : "terms") : "";
    return items === "" ? "a list [ \u2026 ]" : `a list of ${items}, such as ["\u2026", "\u2026"]`;
}
/** Small objects are shown whole; of large ones it is enough to know that one is wanted. */
function object(schema) {
    const entries = Object.entries(schema.shape);
    if (entries.length > 3 ||
        entries.length === 0 ||
        entries.some(([, value]) => value instanceof schemas/* ZodOptional */.IiU)) {
        return "an object { \u2026 }";
    }
    return `{${entries.map(([name, value]) => `"${name}": ${sketch(value)}`).join(", ")}}`;
}
function sketch(schema) {
    const inner = bare(schema);
    if (inner instanceof schemas/* ZodNumber */.rSt)
        return "n";
    if (inner instanceof schemas/* ZodArray */.naA)
        return "[ \u2026 ]";
    if (inner instanceof schemas/* ZodEnum */.Vb4)
        return inner.options.map((option) => JSON.stringify(option)).join(" | ");
    if (inner instanceof schemas/* ZodString */.NDH)
        return (0,option_kit/* meaningOf */.P)(inner) === "section" ? '"<section>"' : '"\u2026"';
    return inner instanceof schemas/* ZodBoolean */.WFD ? "true" : "\u2026";
}

// EXTERNAL MODULE: ./build/src/style/messages.js
var messages = __webpack_require__(3139);
// EXTERNAL MODULE: ./build/src/style/nearest.js
var nearest = __webpack_require__(6445);
// EXTERNAL MODULE: ./build/src/style/path.js
var style_path = __webpack_require__(4092);
;// CONCATENATED MODULE: ./build/src/style/issues.js





/** Turns what zod has to say about a file into sentences for people. */
function misfits(file, schema, issues) {
    const found = issues.flatMap((issue) => explain({ schema, path: [], value: file.value }, issue));
    return {
        faults: found.map(({ path, part, message }) => {
            const text = (0,style_path/* pathText */.L)(path);
            return { message: text === "" ? message : `${text}: ${message}`, place: file.place(path, part) };
        }),
        paths: found.map(({ path }) => path),
    };
}
function explain(from, issue) {
    const spot = descend(from, issue.path);
    const at = (message) => ({ path: spot.path, part: "value", message });
    switch (issue.code) {
        case "unrecognized_keys":
            return issue.keys.map((key) => unknownKey(spot, key));
        case "invalid_key":
            return [{ path: spot.path, part: "key", message: messages/* shapeMessages */.oS.badName(firstMessage(issue.issues)) }];
        case "invalid_union":
            return explainUnion(spot, issue.errors);
        case "too_small":
        case "too_big":
            return [at(issue.origin === "array" ? messages/* shapeMessages */.oS.size(issue) : messages/* shapeMessages */.oS.wrong(expected(spot.schema), spot.value))];
        case "invalid_format":
            return [at(messages/* shapeMessages */.oS.wrong(issue.message, spot.value))];
        default:
            return [at(spot.value === undefined ? messages/* shapeMessages */.oS.missing(expected(spot.schema)) : wrong(spot))];
    }
}
function firstMessage(issues) {
    return issues[0]?.message ?? "another name";
}
/** The branch that was meant, where the value shows which; else one sentence that names all of them. */
function explainUnion(spot, errors) {
    const { options } = bare(spot.schema);
    const fitting = options.map((_, at) => at).filter((at) => fits(options[at], spot.value));
    const meant = fitting.length === 1 ? fitting : fitting.filter((at) => sharesKey(options[at], spot.value));
    const [only] = meant;
    const branch = only === undefined ? undefined : options[only];
    if (meant.length !== 1 || only === undefined || branch === undefined || typeof spot.value !== "object") {
        return [{ path: spot.path, part: "value", message: wrong(spot) }];
    }
    return (errors[only] ?? []).flatMap((issue) => explain({ ...spot, schema: branch }, issue));
}
function fits(schema, value) {
    const inner = schema === undefined ? undefined : bare(schema);
    if (Array.isArray(value))
        return inner instanceof schemas/* ZodArray */.naA;
    if (typeof value !== "object" || value === null)
        return false;
    return inner instanceof schemas/* ZodObject */.bvH || inner instanceof schemas/* ZodRecord */.b8S;
}
function sharesKey(schema, value) {
    const inner = schema === undefined ? undefined : bare(schema);
    if (!(inner instanceof schemas/* ZodObject */.bvH) || typeof value !== "object" || value === null)
        return false;
    return Object.keys(value).some((key) => Object.hasOwn(inner.shape, key));
}
function unknownKey(spot, key) {
    if (spot.path[0] === "overrides" && spot.path.length === 2 && TOP_ONLY.has(key)) {
        return { path: [...spot.path, key], part: "key", message: messages/* shapeMessages */.oS.topOnly(key) };
    }
    const names = settingsOf(spot.schema);
    const kind = spot.path.at(-1) === "rules" ? "rule" : spot.path.at(-2) === "rules" ? "option" : "setting";
    return { path: [...spot.path, key], part: "key", message: messages/* shapeMessages */.oS.unknown(kind, (0,nearest/* nearest */.p)(key, names), names) };
}
/** What holds for all captions of a file. */
const TOP_ONLY = new Set(["captions", "ignore", "extends", "overrides", "$schema"]);
function settingsOf(schema) {
    const inner = bare(schema);
    if (inner instanceof schemas/* ZodUnion */.fZ7)
        return inner.options.flatMap(settingsOf);
    return inner instanceof schemas/* ZodObject */.bvH ? Object.keys(inner.shape) : [];
}
function wrong({ schema, value }) {
    return messages/* shapeMessages */.oS.wrong(expected(schema), value, typeof value === "string" ? (0,nearest/* nearest */.p)(value, choices(schema)) : undefined);
}
function choices(schema) {
    const inner = bare(schema);
    if (inner instanceof schemas/* ZodUnion */.fZ7)
        return inner.options.flatMap(choices);
    return inner instanceof schemas/* ZodEnum */.Vb4 ? inner.options.map(String) : [];
}
/** Follows a path from a schema, and the value with it. */
function descend(from, path) {
    let spot = from;
    for (const step of path) {
        const schema = inside(spot.schema, step);
        const value = typeof spot.value === "object" && spot.value !== null ? Reflect.get(spot.value, step) : undefined;
        spot = { schema, value, path: [...spot.path, step] };
    }
    return spot;
}
function inside(schema, step) {
    const inner = bare(schema);
    if (inner instanceof schemas/* ZodUnion */.fZ7) {
        const branches = inner.options.map((option) => inside(option, step));
        return branches.find((branch) => !(branch instanceof schemas/* ZodUnknown */._aJ)) ?? schemas/* unknown */.L5J();
    }
    if (inner instanceof schemas/* ZodArray */.naA)
        return inner.element;
    if (inner instanceof schemas/* ZodRecord */.b8S)
        return inner.valueType;
    return (inner instanceof schemas/* ZodObject */.bvH ? inner.shape[step] : undefined) ?? schemas/* unknown */.L5J();
}

// EXTERNAL MODULE: ./build/src/style/json-text.js
var json_text = __webpack_require__(4649);
;// CONCATENATED MODULE: ./build/src/captions/formats/format.js
/** The formats by name, as a style names them. */
const formatIds = [
    "sidecar",
    "tag-lines",
    "prompt-lines",
    "imagefolder-jsonl",
    "imagefolder-csv",
    "kohya-json",
    "kohya-jsonl",
    "ai-toolkit-json",
    "diffusion-pipe-json",
    "everydream-yaml",
];

// EXTERNAL MODULE: ./build/src/captions/readings/reading.js
var reading = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/src/rules/index.js
var rules = __webpack_require__(2237);
// EXTERNAL MODULE: ./build/src/style/limits.js
var limits = __webpack_require__(8391);
;// CONCATENATED MODULE: ./build/src/style/profiles/profile.js
/** The trainers whose way of reading is known, by the name that `profile` in a style has. */
const profileIds = [
    "generic",
    "kohya-sd",
    "kohya-sdxl",
    "kohya-flux",
    "onetrainer",
    "ai-toolkit",
    "simpletuner",
    "musubi",
    "diffusion-pipe",
    "imagefolder",
];

;// CONCATENATED MODULE: ./build/src/style/schema.js







const { exactTerm, terms } = option_kit/* optionKit */.y;
const statedSeverity = schemas/* enum */.k5n(["off", "info", "warning", "error"]);
const schema_text = schemas/* string */.YjP().regex(/\S/, "text that is not empty");
const globs = schemas/* array */.YOg(schema_text);
/** The schema of one layer: nothing is filled in, so that a layer holds what it states and no more. Built at first use. */
function styleSchema() {
    built ??= styleFile();
    return built;
}
let built;
/** The options of a rule as one file may state them: all optional, none filled in. */
function statedOptions(rule) {
    return Object.fromEntries(Object.entries(rule.options(option_kit/* optionKit */.y).shape).map(([name, option]) => [
        name,
        stated(option),
    ]));
}
function styleFile() {
    const settings = settingsShape();
    return schemas/* strictObject */.rej({
        $schema: schemas/* string */.YjP().optional().describe("The address of this schema, for editors."),
        extends: schemas/* union */.KCZ([schema_text, schemas/* array */.YOg(schema_text)])
            .optional()
            .describe("Styles to start from: `caption-style:<preset>`, or a file of this repository. Later ones win."),
        captions: schemas/* array */.YOg(schemas/* union */.KCZ([schema_text, captionFiles()]))
            .min(1)
            .optional()
            .describe("Which files are captions. `**/*.txt`, `**/*.caption`, `**/metadata.jsonl` and `**/metadata.csv` when absent, less files such as README.txt."),
        ignore: globs.optional().describe("Files and folders to leave alone."),
        ...settings,
        overrides: schemas/* array */.YOg(schemas/* strictObject */.rej({ files: globs.min(1).describe("The captions it is for."), ...settings }))
            .max(limits/* maxOverrides */.yd)
            .optional()
            .describe("What differs for some of the captions. Later ones win."),
    });
}
function captionFiles() {
    return schemas/* strictObject */.rej({
        files: schema_text.describe("Which files."),
        format: schemas/* enum */.k5n(formatIds).describe("How captions stand in them."),
        column: schema_text.optional().describe("The column or key that holds the caption, in place of the usual ones."),
    });
}
function settingsShape() {
    return {
        profile: schemas/* enum */.k5n(profileIds)
            .optional()
            .describe("The trainer, which says how captions are read. As `trainer` says when absent, or else `generic`."),
        trainer: schema_text
            .optional()
            .describe("The trainer's own settings file, relative to this one, such as `dataset.toml`: what it sets goes before what the `profile` says."),
        lists: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[^{}\s](?:[^{}]*[^{}\s])?$/, "a name without braces"), schema_list())
            .optional()
            .describe("Words by name: `{color}` in a term stands for any entry of the list `color`."),
        sections: schemas/* array */.YOg(section()).max(limits/* maxSections */.T5).optional().describe("The parts of a caption, in order."),
        rules: schemas/* strictObject */.rej(Object.fromEntries(rules/* rules */.aO.map((rule) => [rule.id, ruleSetting(rule)])))
            .transform((given) => given)
            .optional()
            .describe("The rules: a severity, or options with the severity among them."),
        exceptions: schemas/* array */.YOg(exception()).max(limits/* maxExceptions */.bW).optional().describe("Waivers, each with its reason."),
    };
}
function schema_list() {
    return schemas/* union */.KCZ([
        schemas/* array */.YOg(exactTerm).min(1).max(limits/* maxListEntries */.X8).describe("The entries."),
        schemas/* strictObject */.rej({ file: schema_text.describe("A text file with one entry a line; `#` starts a comment.") }),
    ]);
}
function section() {
    return schemas/* strictObject */.rej({
        name: schemas/* string */.YjP()
            .regex(/\S/, "text that is not empty")
            .trim()
            .describe("How messages and options call it."),
        terms: terms.optional().describe("The tags that belong in it."),
        like: schemas/* enum */.k5n(reading/* roles */.O)
            .optional()
            .describe("Tags that no term of any section is, and that it takes where English grammar and the kind of their nouns leave no doubt: `background` takes `old brick bridge`."),
        required: schemas/* boolean */.zMY()
            .optional()
            .describe("Whether every caption needs a tag of it. `false` when absent."),
        max: schemas/* int */.Whr()
            .min(1)
            .optional()
            .describe("How many tags of it a caption may have. Any number when absent."),
        exclusive: schemas/* array */.YOg(terms.min(1)).optional().describe("Groups of terms of which a caption may have one."),
    });
}
function exception() {
    return schemas/* strictObject */.rej({
        files: globs.min(1).describe("The captions it is for."),
        rule: schemas/* enum */.k5n(rules/* rules */.aO.map((rule) => rule.id)).describe("The rule that is waived."),
        terms: terms.min(1).optional().describe("Waives the rule for these terms alone."),
        reason: schema_text.describe("Why: whoever reads the style later needs it."),
    });
}
function ruleSetting(rule) {
    return schemas/* union */.KCZ([statedSeverity, schemas/* strictObject */.rej({ severity: statedSeverity.optional(), ...statedOptions(rule) })])
        .optional()
        .describe(`${rule.summary} Default severity: ${rule.severity}.`);
}
/** An option without its default, which stays in the schema as a remark. */
function stated(option) {
    let inner = option;
    let remark = { ...inner.meta() };
    while (inner instanceof schemas/* ZodDefault */.XiL || inner instanceof schemas/* ZodOptional */.IiU) {
        if (inner instanceof schemas/* ZodDefault */.XiL)
            remark = { default: inner.def.defaultValue, ...remark };
        inner = inner.unwrap();
    }
    return inner.optional().meta(remark);
}

// EXTERNAL MODULE: ./build/src/style/style-file.js + 1 modules
var style_file = __webpack_require__(3652);
;// CONCATENATED MODULE: ./build/src/style/explain.js




/** Finds every fault in a style file. A fault in one part leaves the others standing, so that all are found in one go. */
const explain_explain = (path, text) => {
    const json = (0,json_text/* readJson */.V)(path, text);
    if ("faults" in json)
        return { json: undefined, stated: {}, faults: json.faults, left: new Set(style_file/* namedParts */.SO) };
    return (0,style_file/* readSound */.MP)(json) ?? readMisfit(json);
};
function readMisfit(json) {
    const schema = styleSchema();
    const whole = schema.safeParse(json.value);
    if (whole.success)
        return { json, stated: whole.data, faults: [], left: new Set() };
    const { faults, paths } = misfits(json, schema, whole.error.issues);
    const units = paths.map(unitOf);
    const rest = schema.safeParse(without(json.value, units));
    const left = new Set(units.map((unit) => String(unit.length > 2 && unit[0] === "overrides" ? unit[2] : unit[0])));
    return { json, stated: rest.success ? rest.data : {}, faults, left };
}
/** The part that goes when something inside it is wrong: an option, a rule, a part of a section. */
function unitOf(path) {
    const [first, second] = path;
    if (first === "overrides" && typeof second === "number" && path.length > 2) {
        if (path[2] === "files")
            return ["overrides"];
        return ["overrides", second, ...unitOf(path.slice(2))];
    }
    if (first === "rules")
        return path.slice(0, 3);
    // A section without its name is no section; any other part of it can go alone.
    if (first === "sections")
        return path.slice(0, path[2] === "name" ? 2 : 3);
    return first === "lists" ? path.slice(0, 2) : path.slice(0, 1);
}
/** A value without the parts that are named. They are all cut at once: a hostile style has thousands. */
function without(value, units) {
    const all = { whole: false, parts: new Map() };
    for (const unit of units) {
        let cut = all;
        for (const step of unit) {
            const next = cut.parts.get(step) ?? { whole: false, parts: new Map() };
            cut.parts.set(step, next);
            cut = next;
        }
        cut.whole = true;
    }
    return pruned(value, all);
}
function pruned(value, { whole, parts }) {
    if (whole || typeof value !== "object" || value === null)
        return {};
    if (Array.isArray(value)) {
        return value.map((item, at) => {
            const cut = parts.get(at);
            if (cut === undefined)
                return item;
            return cut.whole ? blankSection(at) : pruned(item, cut);
        });
    }
    return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => {
        const cut = parts.get(key);
        if (cut === undefined)
            return [[key, item]];
        return cut.whole ? [] : [[key, pruned(item, cut)]];
    }));
}
/** Stands in for a section that is left out, so that those behind it keep their positions; nothing can be called so. */
function blankSection(at) {
    return { name: `\u0000${at}` };
}


/***/ }),

/***/ 4649:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7746);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8391);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3139);




/** Reads JSON with comments, without trailing commas; else every fault in it. */
function readJson(path, source) {
    const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
    const lines = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLines */ .u)(text);
    const placeAt = (offset) => {
        const { line, column } = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t)(lines, offset);
        return { path, line, column };
    };
    const fault = (offset, message) => ({ message, place: placeAt(offset) });
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxConfigLength */ .Bv)
        return { faults: [fault(0, _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxMessages */ .YK.tooLong(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxConfigLength */ .Bv))] };
    const tooDeep = firstTooDeep(text);
    if (tooDeep !== undefined)
        return { faults: [fault(tooDeep, _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxMessages */ .YK.tooDeep(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxConfigDepth */ .Gc))] };
    const errors = [];
    const root = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree(text, errors, { allowTrailingComma: false });
    if (root === undefined || errors.length > 0) {
        return { faults: syntaxFaults(text, lines, errors).map(({ offset, message }) => fault(offset, message)) };
    }
    const refused = refusedKeys(root);
    if (refused.length > 0)
        return { faults: refused.map(({ offset, message }) => fault(offset, message)) };
    return { path, value: plainValue(root), place: (at, part) => placeAt(offsetOf(root, at, part)) };
}
/** Deep nesting would overflow the parser's stack, so it is counted before parsing. */
function firstTooDeep(text) {
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(text, true);
    let depth = 0;
    for (let kind = scanner.scan(); kind !== END; kind = scanner.scan()) {
        if (kind === OPEN_BRACE || kind === OPEN_BRACKET)
            depth++;
        else if (kind === CLOSE_BRACE || kind === CLOSE_BRACKET)
            depth--;
        if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxConfigDepth */ .Gc)
            return scanner.getTokenOffset();
    }
    return undefined;
}
// The kinds of token by number: jsonc-parser declares them as a const enum, which other compilers cannot read.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COMMA = 5;
const END = 17;
/** One fault a line: after the first, the parser is out of step until the next line. */
function syntaxFaults(text, lines, errors) {
    if (text.trim() === "")
        return [{ offset: 0, message: _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxMessages */ .YK.empty }];
    const seen = new Set();
    const commas = trailingCommas(text);
    return errors
        .map((error) => readSyntaxError(text, error, commas))
        .sort((a, b) => a.offset - b.offset)
        .filter(({ offset }) => {
        const { line } = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t)(lines, offset);
        return !seen.has(line) && seen.add(line);
    });
}
function readSyntaxError(text, { error, offset, length }, commas) {
    const comma = commas.get(offset);
    if (comma !== undefined)
        return { offset: comma, message: _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxMessages */ .YK.trailingComma(text[offset] ?? "}") };
    const found = text.slice(offset, offset + length);
    return { offset, message: _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxMessages */ .YK.syntax(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode(error), found) };
}
/** The commas that nothing follows, by the offset of the brace or bracket behind them. */
function trailingCommas(text) {
    const found = new Map();
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(text, true);
    let comma;
    for (let kind = scanner.scan(); kind !== END; kind = scanner.scan()) {
        const offset = scanner.getTokenOffset();
        if (comma !== undefined && (kind === CLOSE_BRACE || kind === CLOSE_BRACKET))
            found.set(offset, comma);
        comma = kind === COMMA ? offset : undefined;
    }
    return found;
}
function refusedKeys(node) {
    const found = [];
    const seen = new Set();
    for (const child of node.children ?? []) {
        const key = child.type === "property" ? child.children?.[0] : undefined;
        if (key !== undefined) {
            if (key.value === "__proto__")
                found.push({ offset: key.offset, message: _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxMessages */ .YK.refusedName("__proto__") });
            else if (seen.has(key.value))
                found.push({ offset: key.offset, message: _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxMessages */ .YK.twice(String(key.value)) });
            seen.add(key.value);
        }
        found.push(...refusedKeys(child));
    }
    return found;
}
function plainValue(node) {
    if (node.type === "array")
        return (node.children ?? []).map(plainValue);
    if (node.type !== "object")
        return node.value;
    return Object.fromEntries((node.children ?? []).map(({ children: [key, value] = [] }) => [
        String(key?.value),
        value === undefined ? undefined : plainValue(value),
    ]));
}
function offsetOf(root, path, part = "value") {
    for (let length = path.length; length > 0; length--) {
        const node = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation(root, path.slice(0, length));
        if (node === undefined)
            continue;
        const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
        return (part === "key" && length === path.length ? (key ?? node) : node).offset;
    }
    return root.offset;
}


/***/ })

};
;