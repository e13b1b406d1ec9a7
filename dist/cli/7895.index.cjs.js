"use strict";
exports.id = 7895;
exports.ids = [7895];
exports.modules = {

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


/***/ }),

/***/ 7895:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTrainer: () => (/* binding */ readTrainer)
});

// EXTERNAL MODULE: ./build/src/style/limits.js
var limits = __webpack_require__(8391);
;// CONCATENATED MODULE: ./build/src/style/trainer/values.js
/** The values that are stated, of all that might be. */
function valuesOf(given) {
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
/** Another value that follows from a stated one, with the same source; undefined where it follows nothing. */
function derived(from, to) {
    const value = from === undefined ? undefined : to(from.value);
    return from === undefined || value === undefined ? undefined : { ...from, value };
}

;// CONCATENATED MODULE: ./build/src/style/trainer/ai-toolkit.js

/**
 * Whether a file is a job of ai-toolkit, YAML or JSON.
 * https://github.com/ostris/ai-toolkit/blob/main/config/examples/train_lora_flux_24gb.yaml
 */
function isAiToolkit(top) {
    return top.isTable("config") && (top.table("config")?.has("process") ?? false);
}
/** Reads it: a dataset without a trigger word takes that of its process. */
function readAiToolkit(top) {
    const processes = top.table("config")?.tables("process") ?? [];
    const sets = processes.flatMap((process) => {
        const trigger = process.text("trigger_word");
        return process.tables("datasets").flatMap((dataset) => setOf(dataset, trigger));
    });
    return { profiles: ["ai-toolkit"], sets };
}
function setOf(dataset, shared) {
    const folder = dataset.text("dataset_path") ?? dataset.text("folder_path");
    if (folder === undefined)
        return [];
    const regularisation = dataset.flag("is_reg")?.value ?? false;
    const values = valuesOf({
        // toolkit/config_modules.py, DatasetConfig: the dot may be left out.
        extension: derived(dataset.text("caption_ext"), (text) => (/^\.|^$/.test(text) ? text : `.${text}`)),
        // `keep_tokens` is not among these: it guards tags from being dropped, while shuffling moves every one of them
        // (toolkit/dataloader_mixins.py, get_caption).
        shuffle: dataset.flag("shuffle_tokens"),
        // The same function: images of the class are left without it.
        trigger: regularisation ? undefined : (dataset.text("trigger_word") ?? shared),
        // toolkit/data_loader.py: what is no folder is a JSON file with the captions.
        sidecars: derived(folder, (path) => (/\.json$/i.test(path) ? false : undefined)),
    });
    // toolkit/data_loader.py: `os.walk`.
    return [{ folder, images: "below", regularisation, values }];
}

;// CONCATENATED MODULE: ./build/src/style/trainer/diffusion-pipe.js

/**
 * Whether a file is the dataset configuration of diffusion-pipe.
 * https://github.com/tdrussell/diffusion-pipe/blob/main/examples/dataset.toml
 */
function isDiffusionPipe(top) {
    return top.keys.includes("directory") && top.tables("directory").some((directory) => directory.has("path"));
}
/** Reads it: what a directory does not state comes from the top of the file. */
function readDiffusionPipe(top) {
    const sets = top.tables("directory").flatMap((directory) => {
        const folder = directory.text("path");
        if (folder === undefined)
            return [];
        // utils/dataset.py: `glob("*")` in the folder itself.
        return [{ folder, images: "here", regularisation: false, values: valuesIn([directory, top]) }];
    });
    return { profiles: ["diffusion-pipe"], sets, general: valuesIn([top]) };
}
function valuesIn(tables) {
    const first = (read) => tables.map(read).find((value) => value !== undefined);
    // utils/dataset.py: both settings shuffle, the older one when the other is 0.
    const count = derived(first((table) => table.count("cache_shuffle_num")), (number) => number > 0);
    const tags = first((table) => table.flag("shuffle_tags"));
    return valuesOf({
        shuffle: count?.value === true ? count : (tags ?? count),
        separator: first((table) => table.text("cache_shuffle_delimiter")),
        captionPrefix: first((table) => table.text("caption_prefix")),
        skipsMissing: first((table) => table.flag("skip_empty_caption")),
    });
}

;// CONCATENATED MODULE: ./build/src/style/trainer/kohya-values.js

/** What a table of kohya's says of captions: the same names in dataset files, run files and on the command line. */
function kohyaValues(table) {
    if (table === undefined)
        return {};
    return valuesOf({
        extension: table.text("caption_extension"),
        separator: table.text("caption_separator"),
        wildcards: table.flag("enable_wildcard"),
        shuffle: table.flag("shuffle_caption"),
        dropsTags: dropping(table),
        keepTokens: table.count("keep_tokens"),
        keepSeparator: table.text("keep_tokens_separator"),
        secondarySeparator: table.text("secondary_separator"),
        captionPrefix: table.text("caption_prefix"),
        captionSuffix: table.text("caption_suffix"),
        classTokens: table.text("class_tokens"),
    });
}
/** library/train_util.py, process_caption: either setting has tags parted as shuffling does. */
function dropping(table) {
    const settings = [table.amount("caption_tag_dropout_rate"), table.amount("token_warmup_step")];
    return derived(settings.find((setting) => setting !== undefined && setting.value > 0), () => true);
}

;// CONCATENATED MODULE: ./build/src/style/trainer/kohya-dataset.js


/**
 * Whether a file is the dataset configuration of kohya sd-scripts, TOML or JSON.
 * https://github.com/kohya-ss/sd-scripts/blob/main/docs/config_README-en.md
 */
function isKohyaDataset(top) {
    return top.keys.includes("datasets") && top.tables("datasets").some((dataset) => dataset.has("subsets"));
}
/** Reads it: what a subset does not state comes from its dataset, and then from `[general]`. */
function readKohyaDataset(top) {
    const general = kohyaValues(top.table("general"));
    const sets = top.tables("datasets").flatMap((dataset) => {
        const inherited = { ...general, ...kohyaValues(dataset) };
        return dataset.tables("subsets").flatMap((subset) => {
            const folder = subset.text("image_dir");
            if (folder === undefined || folder.value === "")
                return [];
            const sidecars = derived(subset.text("metadata_file"), () => false);
            return [
                {
                    folder,
                    // library/train_util.py, load_dreambooth_dir: the folder alone, whatever its name says of repeats.
                    images: "here",
                    regularisation: subset.flag("is_reg")?.value ?? false,
                    values: { ...inherited, ...kohyaValues(subset), ...valuesOf({ sidecars }) },
                },
            ];
        });
    });
    return { profiles: ["kohya-sd", "kohya-sdxl", "kohya-flux"], sets, general };
}

;// CONCATENATED MODULE: ./build/src/style/trainer/kohya-run.js


/** Whether a file holds the settings of a run: `--config_file` of kohya sd-scripts, or a preset of kohya_ss. */
function isKohyaRun(top) {
    return sections(top).some((section) => section.keys.some((key) => SIGNS.has(key)));
}
const SIGNS = new Set([
    "train_data_dir",
    "dataset_config",
    "caption_extension",
    "network_module",
    "LoRA_type",
    "max_token_length",
    "pretrained_model_name_or_path",
]);
/** Reads it. These settings hold where a dataset file states nothing. */
function readKohyaRun(top) {
    const tables = sections(top);
    const general = Object.assign({}, ...tables.map(runValues));
    const dataset = kohya_run_text(tables, "dataset_config");
    const metadata = derived(kohya_run_text(tables, "in_json"), () => false);
    const set = (folder, regularisation) => {
        if (folder === undefined)
            return [];
        const images = metadata === undefined ? "repeats" : "below";
        return [{ folder, images, regularisation, values: { ...general, ...valuesOf({ sidecars: metadata }) } }];
    };
    const sets = [
        ...set(kohya_run_text(tables, "train_data_dir"), false),
        ...(metadata === undefined ? set(kohya_run_text(tables, "reg_data_dir"), true) : []),
    ];
    // train_network.py: a dataset file replaces the folders.
    return { profiles: profilesOf(tables), sets: dataset === undefined ? sets : [], general, dataset };
}
/** library/train_util.py, read_config_from_file: tables only group the settings, their names mean nothing. */
function sections(top) {
    const inner = top.keys.filter((key) => top.isTable(key)).map((key) => top.table(key));
    return [top, ...inner.filter((table) => table !== undefined)];
}
function runValues(table) {
    const { extension, ...rest } = kohyaValues(table);
    return {
        ...rest,
        ...valuesOf({
            // kohya_ss writes "" for what is not set; sd-scripts still takes its own old misspelling.
            extension: derived(extension, full) ?? derived(table.text("caption_extention"), full),
            weights: table.flag("weighted_captions"),
            clipTokens: derived(table.count("max_token_length"), positive),
            t5Tokens: derived(table.count("t5xxl_max_token_length"), positive),
        }),
    };
}
function kohya_run_text(tables, key) {
    return tables.map((table) => derived(table.text(key), full)).findLast((given) => given !== undefined);
}
function full(value) {
    return value === "" ? undefined : value;
}
function positive(value) {
    return value === 0 ? undefined : value;
}
/** sd-scripts has a script for each model, which the file does not name; kohya_ss has a box for each, and some settings tell. */
function profilesOf(tables) {
    const flag = (key) => tables.map((table) => table.flag(key)?.value).findLast((given) => given !== undefined);
    const network = kohya_run_text(tables, "network_module")?.value;
    const type = kohya_run_text(tables, "LoRA_type")?.value;
    if (flag("flux1_checkbox") === true || type === "Flux1" || network === "networks.lora_flux")
        return ["kohya-flux"];
    if (flag("sdxl") === true)
        return ["kohya-sdxl"];
    if (flag("sdxl") === false && flag("sd3_checkbox") !== true && type !== undefined)
        return ["kohya-sd"];
    return ["kohya-sd", "kohya-sdxl", "kohya-flux"];
}

;// CONCATENATED MODULE: ./build/src/style/trainer/messages.js
/** What may be wrong with a trainer's file. */
const trainerMessages = {
    empty: "The file is empty: name the settings file that the trainer is given.",
    tooLong: (limit) => `The file is longer than ${limit} characters: name the settings file of the trainer, not its data.`,
    tooDeep: (limit) => `More than ${limit} lists and tables stand inside one another: no trainer's settings are nested so deep.`,
    toml: (reason) => `This is not valid TOML (${reason}): mend it here, the trainer cannot read it either.`,
    yaml: (reason) => `This is not valid YAML (${reason}): mend it here, the trainer cannot read it either.`,
    aliases: "The aliases (*name) multiply into far more than the file holds: write the values out.",
    unknown: "These are no settings of a trainer that is known: expected a dataset or run file of kohya (TOML or JSON), " +
        "a job of ai-toolkit (YAML), a dataloader of SimpleTuner or concepts of OneTrainer (JSON), or a dataset file of " +
        "diffusion-pipe or musubi-tuner (TOML).",
    elsewhere: (file) => `This is the run, and its captions are described in "${file}": name that file instead.`,
    wrong: (expected, got) => `expected ${expected}, got ${got}.`,
    several: "Several documents stand in the file, parted by ---: name a file with one.",
    more: (count) => `${count} more of such faults in this file.`,
    tooMany: (limit) => `More than ${limit} folders are described: those after them are left out.`,
};

;// CONCATENATED MODULE: ./build/src/style/trainer/musubi.js

/**
 * Whether a file is the dataset configuration of musubi-tuner.
 * https://github.com/kohya-ss/musubi-tuner/blob/main/src/musubi_tuner/dataset/config_utils.py
 */
function isMusubi(top) {
    if (!top.keys.includes("datasets"))
        return false;
    return top.tables("datasets").some((dataset) => [...FOLDERS, ...LISTS].some(dataset.has));
}
const FOLDERS = ["image_directory", "video_directory"];
/** Files with a caption on each line. */
const LISTS = ["image_jsonl_file", "video_jsonl_file"];
/** Reads it: what a dataset does not state comes from `[general]`. */
function readMusubi(top) {
    const general = musubi_valuesIn(top.table("general"));
    const sets = top.tables("datasets").flatMap((dataset) => {
        const folder = FOLDERS.map(dataset.text).find((given) => given !== undefined);
        if (folder === undefined)
            return [];
        const list = LISTS.map(dataset.text).find((given) => given !== undefined);
        const values = {
            ...general,
            ...musubi_valuesIn(dataset),
            ...valuesOf({ sidecars: derived(list, () => false) }),
        };
        // dataset/media_utils.py: `glob` in the folder itself.
        return [{ folder, images: "here", regularisation: false, values }];
    });
    return { profiles: ["musubi"], sets, general };
}
function musubi_valuesIn(table) {
    return valuesOf({ extension: table?.text("caption_extension") });
}

;// CONCATENATED MODULE: ./build/src/style/trainer/onetrainer.js

/**
 * Whether a list holds concepts of OneTrainer.
 * https://github.com/Nerogar/OneTrainer/blob/master/modules/util/config/ConceptConfig.py
 */
function isOneTrainer(list) {
    return list.some((concept) => concept.has("path") && onetrainer_SIGNS.some(concept.has));
}
const onetrainer_SIGNS = ["text", "image", "include_subdirectories"];
/** Reads the concepts, which stand in a file of their own or in that of the whole run. */
function readOneTrainer(list) {
    const sets = list.flatMap((concept) => {
        const folder = concept.text("path");
        if (folder === undefined || folder.value === "" || concept.flag("enabled")?.value === false)
            return [];
        const text = concept.table("text");
        const values = valuesOf({
            sidecars: derived(text?.text("prompt_source"), (source) => source === "sample"),
            separator: text?.text("tag_delimiter"),
            shuffle: text?.flag("enable_tag_shuffling"),
            keepTokens: text?.count("keep_tags_count"),
        });
        const images = concept.flag("include_subdirectories")?.value === true ? "below" : "here";
        return [{ folder, images, regularisation: false, values }];
    });
    return { profiles: ["onetrainer"], sets };
}

// EXTERNAL MODULE: ./build/src/style/json-text.js
var json_text = __webpack_require__(4649);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/src/text/lines.js
var text_lines = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/src/style/path.js
var style_path = __webpack_require__(4092);
;// CONCATENATED MODULE: ./build/src/style/trainer/parsed-file.js
/** Whether a value is what TOML calls a table, JSON an object and YAML a mapping. */
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/style/trainer/toml-places.js




/**
 * Where the statements of a sound TOML text stand. The parser keeps no places, so it is given one statement at a time:
 * a header, or "name = value" on as many lines as it takes. What stands inside a value is placed where its statement is.
 */
function tomlPlaces(path, text) {
    let places;
    return (at) => {
        places ??= index(path, text);
        for (let length = at.length; length > 0; length--) {
            const place = places.get((0,style_path/* pathText */.L)(at.slice(0, length)));
            if (place !== undefined)
                return place;
        }
        return undefined;
    };
}
function index(path, text) {
    const places = new Map();
    const arrays = new Map();
    let table = [];
    for (const { text: statement, value, line } of statements(text)) {
        const column = statement.search(/\S/) + 1;
        if (statement.trimStart().startsWith("[")) {
            table = headed(chain(value), arrays, statement.trimStart().startsWith("[["));
            places.set((0,style_path/* pathText */.L)(table), { path, line, column });
        }
        else
            mark(places, { path, line, column }, table, value);
    }
    return places;
}
function* statements(text) {
    const lines = (0,text_lines/* splitLines */.u)(text);
    for (let at = 0; at < lines.length; at++) {
        const first = lines[at]?.text ?? "";
        if (/^\s*(?:#|$)/.test(first))
            continue;
        let statement = first;
        let value = parsed(statement);
        const line = at + 1;
        while (value === undefined && at + 1 < lines.length && at - line < MAX_LINES) {
            statement += `\n${lines[++at]?.text ?? ""}`;
            value = parsed(statement);
        }
        // Out of step: the rest goes without places, which are a courtesy.
        if (value === undefined)
            return;
        yield { text: statement, value, line };
    }
}
/** Lines of one value: each is parsed again with every line that is added. */
const MAX_LINES = 200;
function parsed(statement) {
    try {
        return (0,dist/* parse */.qg)(statement, { integersAsBigInt: "asNeeded" });
    }
    catch {
        return undefined;
    }
}
/** The names in a header, from what the parser made of it. */
function chain(value) {
    const names = [];
    for (let inner = value; isTable(inner) && names.length <= MAX_DEPTH; inner = inner[names.at(-1) ?? ""]) {
        const [name] = Object.keys(inner);
        if (name === undefined)
            break;
        names.push(name);
    }
    return names;
}
/** The path of the table that a header opens: an array of tables on the way stands for its last one so far. */
function headed(names, arrays, adds) {
    const path = [];
    for (const [at, name] of names.entries()) {
        path.push(name);
        const key = (0,style_path/* pathText */.L)(path);
        const last = arrays.get(key);
        if (adds && at === names.length - 1) {
            arrays.set(key, (last ?? -1) + 1);
            path.push((last ?? -1) + 1);
        }
        else if (last !== undefined)
            path.push(last);
    }
    return path;
}
function mark(places, place, path, value) {
    if (path.length > 0 && !places.has((0,style_path/* pathText */.L)(path)))
        places.set((0,style_path/* pathText */.L)(path), place);
    if (!isTable(value) || path.length > MAX_DEPTH)
        return;
    for (const [name, inner] of Object.entries(value))
        mark(places, place, [...path, name], inner);
}
/** Names in front of one another that are worth a place. */
const MAX_DEPTH = 8;

;// CONCATENATED MODULE: ./build/src/style/trainer/toml-text.js




/** Reads TOML; else what is wrong with it. */
function readToml(path, text) {
    try {
        const value = (0,dist/* parse */.qg)(text, OPTIONS);
        return { path, value, place: tomlPlaces(path, text) };
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const { line, column } = error;
        if (/excessively nested/.test(error.message))
            return { faults: [{ message: trainerMessages.tooDeep(limits/* maxConfigDepth */.Gc), place: { path, line, column } }] };
        const reason = (error.message.split("\n")[0] ?? "").replace(/^Invalid TOML document: /, "");
        return { faults: [{ message: trainerMessages.toml(reason), place: { path, line, column } }] };
    }
}
/** Seeds may be larger than a double holds exactly: nobody here reads them, so they need not be refused. */
const OPTIONS = { maxDepth: limits/* maxConfigDepth */.Gc, integersAsBigInt: "asNeeded" };

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/style/trainer/yaml-text.js



/** Reads YAML as PyYAML does, which is YAML 1.1: "yes" is true, and "<<" merges. */
function readYaml(path, text) {
    const deep = firstTooDeep(text);
    if (deep !== undefined)
        return { faults: [{ message: trainerMessages.tooDeep(limits/* maxConfigDepth */.Gc), place: { path, line: deep, column: 1 } }] };
    const lines = new yaml_dist/* LineCounter */.HN();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { path, line: Math.max(1, line), column: Math.max(1, col) };
    };
    // Of two equal keys PyYAML takes the last, as this parser does when it does not compare each key with all the others.
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { ...yaml_text_OPTIONS, lineCounter: lines });
    if (document.errors.length > 0) {
        const faults = document.errors.map(({ code, message, pos }) => ({
            message: code === "MULTIPLE_DOCS" ? trainerMessages.several : trainerMessages.yaml(asReason(message)),
            place: placeAt(pos[0]),
        }));
        return { faults };
    }
    try {
        const value = document.toJS({ maxAliasCount: MAX_ALIASES });
        return { path, value, place: (at) => placeAt(offsetOf(document, at)) };
    }
    catch (error) {
        // The package throws this, and nothing else, when aliases multiply or lead nowhere.
        if (error instanceof ReferenceError)
            return { faults: [{ message: trainerMessages.aliases, place: placeAt(0) }] };
        throw error;
    }
}
const yaml_text_OPTIONS = { version: "1.1", uniqueKeys: false, prettyErrors: false };
/** How often what an alias stands for may be repeated, counting aliases inside aliases. */
const MAX_ALIASES = 100;
/** The line from which on the parser would have to go deeper than any settings are, and in the end overflow its stack. */
function firstTooDeep(text) {
    let flow = 0;
    for (const [at, line] of text.split("\n").entries()) {
        for (const mark of line) {
            if (mark === "[" || mark === "{")
                flow++;
            else if ((mark === "]" || mark === "}") && flow > 0)
                flow--;
        }
        const indent = /^ */.exec(line)?.[0].length ?? 0;
        const nested = /^(?:[-?:][ \t]+)*/.exec(line.slice(indent))?.[0].match(/[-?:]/g)?.length ?? 0;
        // One step of indentation is at least one space.
        if (flow > MAX_FLOW || nested > limits/* maxConfigDepth */.Gc || indent > MAX_INDENT)
            return at + 1;
    }
    return undefined;
}
/** Brackets may stand in texts, where they are never closed: sample prompts are full of them. */
const MAX_FLOW = 500;
const MAX_INDENT = 500;
function asReason(message) {
    return (message.split("\n")[0] ?? "").replace(/[.:]\s*$/, "");
}
function offsetOf(document, path) {
    for (let length = path.length; length >= 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        if ((0,yaml_dist/* isNode */.Ll)(node) && node.range)
            return node.range[0];
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/src/style/trainer/parse-file.js





/** Reads a TOML, JSON or YAML file, by its name; else every fault in it. */
function parseFile(path, source) {
    const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
    const fault = (message) => ({ message, place: { path, line: 1, column: 1 } });
    if (text.trim() === "")
        return { faults: [fault(trainerMessages.empty)] };
    const read = formatOf(path, text);
    const limit = read === json_text/* readJson */.V ? limits/* maxConfigLength */.Bv : MAX_LENGTH;
    return text.length > limit ? { faults: [fault(trainerMessages.tooLong(limit))] } : read(path, text);
}
/** Characters of TOML or YAML, far beyond any run's settings: their parsers take longer than that of JSON. */
const MAX_LENGTH = 262_144;
function formatOf(path, text) {
    if (/\.ya?ml$/i.test(path))
        return readYaml;
    if (/\.toml$/i.test(path))
        return readToml;
    if (/\.jsonc?$/i.test(path))
        return json_text/* readJson */.V;
    // Names such as "dataset.conf" tell nothing: JSON opens with a bracket, and only TOML writes "name =" on a line.
    if (/^\s*(?:\{|\[\s*[{\]])/.test(text))
        return json_text/* readJson */.V;
    return /^[ \t]*(?:\[|[\w."-]+[ \t]*=)/m.test(text) ? readToml : readYaml;
}

;// CONCATENATED MODULE: ./build/src/style/trainer/simpletuner.js

/**
 * Whether a file is a dataloader configuration of SimpleTuner.
 * https://github.com/bghira/SimpleTuner/blob/main/documentation/DATALOADER.md
 */
function isSimpleTuner(list) {
    return list.some((entry) => simpletuner_SIGNS.some(entry.has));
}
const simpletuner_SIGNS = ["instance_data_dir", "caption_strategy", "dataset_type", "metadata_backend"];
/** Reads it. */
function readSimpleTuner(list) {
    const sets = list.flatMap((entry) => {
        const folder = entry.text("instance_data_dir");
        const off = entry.flag("disabled")?.value === true || entry.flag("disable")?.value === true;
        const type = entry.text("dataset_type")?.value ?? "image";
        if (folder === undefined || folder.value === "" || off || !WITH_CAPTIONS.has(type))
            return [];
        const regularisation = entry.flag("is_regularisation_data")?.value ?? false;
        // helpers/data_backend/local.py: `os.walk`.
        return [{ folder, images: "below", regularisation, values: simpletuner_valuesIn(entry) }];
    });
    return { profiles: ["simpletuner"], sets };
}
const WITH_CAPTIONS = new Set(["image", "video", "audio"]);
function simpletuner_valuesIn(entry) {
    const shuffling = entry.table("caption_shuffle");
    const prepends = entry.flag("prepend_instance_prompt")?.value === true;
    const alone = derived(entry.flag("only_instance_prompt"), (only) => (only ? false : undefined));
    return valuesOf({
        sidecars: alone ?? derived(entry.text("caption_strategy"), (strategy) => strategy === "textfile"),
        lines: derived(entry.flag("disable_multiline_split"), (whole) => (whole ? "whole" : "alternatives")),
        shuffle: shuffling?.flag("enable"),
        keepTokens: shuffling?.count("position_start"),
        // helpers/prompts.py, CaptionShuffler: what it does not know is a comma.
        separator: derived(shuffling?.text("split_on"), (name) => SEPARATORS[name] ?? ","),
        captionPrefix: prepends ? entry.text("instance_prompt") : undefined,
    });
}
const SEPARATORS = { comma: ",", space: " ", period: "." };

;// CONCATENATED MODULE: ./build/src/style/trainer/table.js



/** The top of a file as a table, or as a list of tables; faults are added to `faults` as they are met. */
function tablesOf(file, faults) {
    return { top: tableAt(file, faults, []), list: listAt(file, faults, [], file.value) };
}
function tableAt(file, faults, path, value = file.value) {
    const of = isTable(value) ? value : {};
    const get = (key) => (Object.hasOwn(of, key) ? of[key] : undefined) ?? undefined;
    const read = (key, expected, made) => {
        const given = get(key);
        if (given === undefined)
            return undefined;
        const at = [...path, key];
        if (made !== undefined)
            return sourced(file, at, made);
        faults.push(wrongAt(file, at, expected, given));
        return undefined;
    };
    return {
        text: (key) => read(key, "text", asText(get(key))),
        flag: (key) => read(key, "true or false", asFlag(get(key))),
        count: (key) => read(key, "a whole number of at least 0", asCount(get(key))),
        amount: (key) => read(key, "a number of at least 0", asAmount(get(key))),
        table: (key) => {
            const given = get(key);
            if (given === undefined)
                return undefined;
            if (isTable(given))
                return tableAt(file, faults, [...path, key], given);
            faults.push(wrongAt(file, [...path, key], "a table", given));
            return undefined;
        },
        tables: (key) => {
            const given = get(key);
            if (given === undefined)
                return [];
            if (Array.isArray(given))
                return listAt(file, faults, [...path, key], given);
            faults.push(wrongAt(file, [...path, key], "a list of tables", given));
            return [];
        },
        has: (key) => get(key) !== undefined,
        isTable: (key) => isTable(get(key)),
        keys: Object.keys(of),
    };
}
function listAt(file, faults, path, value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((item, at) => {
        if (isTable(item))
            return [tableAt(file, faults, [...path, at], item)];
        faults.push(wrongAt(file, [...path, at], "a table", item));
        return [];
    });
}
function sourced(file, at, value) {
    const place = file.place(at);
    const line = place === undefined ? "" : `:${place.line}`;
    return { value, place, from: `${file.path}${line}: ${(0,style_path/* pathText */.L)(at)}` };
}
function wrongAt(file, at, expected, given) {
    const place = file.place(at);
    const message = `${(0,style_path/* pathText */.L)(at)}: ${trainerMessages.wrong(expected, shown(given))}`;
    return place === undefined ? { message } : { message, place };
}
function shown(value) {
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "string")
        return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}\u2026` : value);
    if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean")
        return `${value}`;
    return value === null ? "nothing" : "a table or a date";
}
function asText(value) {
    return typeof value === "string" ? value : undefined;
}
function asFlag(value) {
    return typeof value === "boolean" ? value : undefined;
}
function asCount(value) {
    const number = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
    return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
function asAmount(value) {
    const number = typeof value === "string" && /^\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : value;
    return typeof number === "number" && number >= 0 ? number : undefined;
}

;// CONCATENATED MODULE: ./build/src/style/trainer/read-trainer.js












/** Reads a trainer's own settings file, whichever trainer's it is; what is wrong with it is among the faults. */
const readTrainer = (path, text) => {
    const file = parseFile(path, text);
    if ("faults" in file)
        return { ...nothing(path), faults: tellable(path, file.faults) };
    const kind = kindOf(file);
    if (kind === undefined)
        return { ...nothing(path), faults: [{ message: strange(file), place: start(path) }] };
    const faults = [];
    const { profiles, sets, general = {}, dataset } = read(kind, file, faults);
    if (sets.length > MAX_SETS)
        faults.push({ message: trainerMessages.tooMany(MAX_SETS), place: start(path) });
    return {
        path,
        kind,
        profiles,
        sets: sets.slice(0, MAX_SETS),
        general,
        dataset,
        faults: tellable(path, faults),
    };
};
/** Far beyond any real run: every caption is held against every folder. */
const MAX_SETS = 1000;
function nothing(path) {
    return { path, kind: undefined, profiles: [], sets: [], general: {}, dataset: undefined, faults: [] };
}
function start(path) {
    return { path, line: 1, column: 1 };
}
/** By its content, since names tell nothing. What is asked here and is of the wrong type is told when it is read. */
function kindOf(file) {
    const { top, list } = tablesOf(file, []);
    if (Array.isArray(file.value)) {
        if (isSimpleTuner(list))
            return "simpletuner";
        return isOneTrainer(list) ? "onetrainer" : undefined;
    }
    if (!isTable(file.value))
        return undefined;
    if (isAiToolkit(top))
        return "ai-toolkit";
    if (isKohyaDataset(top))
        return "kohya-dataset";
    if (isMusubi(top))
        return "musubi";
    if (isDiffusionPipe(top))
        return "diffusion-pipe";
    if (top.keys.includes("concepts") && isOneTrainer(top.tables("concepts")))
        return "onetrainer";
    return elsewhere(top) === undefined && isKohyaRun(top) ? "kohya-run" : undefined;
}
function read(kind, file, faults) {
    const { top, list } = tablesOf(file, faults);
    switch (kind) {
        case "ai-toolkit":
            return readAiToolkit(top);
        case "kohya-dataset":
            return readKohyaDataset(top);
        case "kohya-run":
            return readKohyaRun(top);
        case "musubi":
            return readMusubi(top);
        case "diffusion-pipe":
            return readDiffusionPipe(top);
        case "onetrainer":
            return readOneTrainer(Array.isArray(file.value) ? list : top.tables("concepts"));
        case "simpletuner":
            return readSimpleTuner(list);
    }
}
function strange(file) {
    const other = elsewhere(tablesOf(file, []).top)?.value;
    return other === undefined ? trainerMessages.unknown : trainerMessages.elsewhere(other);
}
/** The file with the datasets, where this is the run of a trainer that keeps the two apart. */
function elsewhere(top) {
    // diffusion-pipe, examples/main_example.toml.
    if (top.isTable("model") && top.keys.includes("dataset"))
        return top.text("dataset");
    // SimpleTuner, config/config.json.example; OneTrainer, modules/util/config/TrainConfig.py.
    const names = ["data_backend_config", "--data_backend_config", "concept_file_name"];
    return names.map(top.text).find((given) => given !== undefined);
}
/** Each fault once, since readers may come by the same value twice, and no more than somebody would read. */
function tellable(path, faults) {
    const key = ({ message, place }) => `${place?.line}:${place?.column}:${message}`;
    const all = [...new Map(faults.map((fault) => [key(fault), fault])).values()];
    const hidden = all.splice(limits/* maxListFaults */._C).length;
    return hidden === 0 ? all : [...all, { message: trainerMessages.more(hidden), place: start(path) }];
}


/***/ })

};
;