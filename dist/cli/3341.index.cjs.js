"use strict";
exports.id = 3341;
exports.ids = [3341];
exports.modules = {

/***/ 3341:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  captionFile: () => (/* binding */ captionFile)
});

// EXTERNAL MODULE: ./build/src/captions/read-lines.js
var read_lines = __webpack_require__(767);
// EXTERNAL MODULE: ./build/src/captions/tree/folders.js
var tree_folders = __webpack_require__(1343);
// EXTERNAL MODULE: ./build/src/captions/tree/media.js
var tree_media = __webpack_require__(754);
;// CONCATENATED MODULE: ./build/src/captions/tree/tree.js
/** Whether a format has one file beside each image. */
function isBeside(format) {
    return format === "sidecar" || format === "tag-lines" || format === "everydream-yaml";
}
/** Whether files of a format name the images that their captions belong to. */
function namesImages(format) {
    return format !== null && !isBeside(format) && format !== "prompt-lines";
}

;// CONCATENATED MODULE: ./build/src/captions/tree/listings.js



/** The files of the tree that name images. */
function listingsOf({ folders, formatOf, listed }) {
    const listings = [];
    for (const folder of folders.values()) {
        for (const path of tables(folder)) {
            const format = formatOf(path);
            if (!namesImages(format))
                continue;
            const images = listed(path);
            listings.push({
                path,
                isImagefolder: format === "imagefolder-jsonl" || format === "imagefolder-csv",
                images: images === undefined ? undefined : new Set(images.map((image) => inFolder(path, image))),
            });
        }
    }
    return listings;
}
/** Says whether an image has, or may have, its caption in one of the listings. */
function listedIn(listings) {
    if (listings.length === 0)
        return () => false;
    const unread = listings.filter(({ images }) => images === undefined).map(({ path }) => (0,tree_folders/* folderPath */.I)(path));
    const stems = new Set();
    for (const { images = [] } of listings)
        for (const image of images)
            stems.add(bareName(image));
    // kohya names images with or without folders and endings, so that the name alone has to do.
    return (path) => stems.has(bareName(path)) || unread.some((folder) => path.startsWith(folder));
}
/** The images beside an image folder's metadata that it leaves out, and those that it names and that are not there. */
function compareListing({ path, images = new Set() }, { folders }) {
    const there = new Set();
    const unlisted = [];
    for (const prefix of new Set([(0,tree_folders/* folderPath */.I)(path), ...[...images].map(tree_folders/* folderPath */.I)])) {
        for (const names of folders.get(prefix)?.media.values() ?? []) {
            for (const name of names) {
                if (images.has(prefix + name))
                    there.add(prefix + name);
                else if (!(0,tree_media/* isCompanion */.bv)(name))
                    unlisted.push(prefix + name);
            }
        }
    }
    // Where none is there, images are kept elsewhere.
    const absent = [...images].filter((image) => !there.has(image) && !/\.\.\/|:\/\//.test(image));
    return { unlisted, absent: there.size === 0 ? [] : absent };
}
function tables({ path, files }) {
    return [".json", ".jsonl", ".csv", ".tsv"].flatMap((ending) => (files.get(ending) ?? []).map((name) => path + name));
}
/** "./" and "\" are written in names that trainers find all the same. */
function inFolder(path, image) {
    return (0,tree_folders/* folderPath */.I)(path) + image.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}
function bareName(path) {
    const name = (0,tree_media/* nameOf */.Vb)(path);
    return (0,tree_media/* isMedia */.FN)(name) ? (0,tree_media/* stemOf */.Vc)(name) : name;
}

;// CONCATENATED MODULE: ./build/src/captions/tree/pairs.js

/**
 * Pairs images with caption files as trainers do: "a.txt" belongs to "a.png", and "a.png.txt" as well. `endings` are those of
 * the folder's caption files.
 */
function pair(folder, endings) {
    const { media, files } = folder;
    const captioned = new Map();
    const own = new Set();
    const orphans = [];
    for (const ending of endings) {
        for (const name of files.get(ending) ?? []) {
            const stem = (0,tree_media/* stemOf */.Vc)(name);
            if (media.has(stem))
                captioned.set(stem, name);
            else if (media.get((0,tree_media/* stemOf */.Vc)(stem))?.includes(stem) === true)
                own.add(stem);
            else
                orphans.push(name);
        }
    }
    const bare = [];
    const shared = [];
    for (const [stem, names] of media) {
        const caption = captioned.get(stem);
        const left = names.length > 1 || own.size > 0 ? names.filter((name) => !own.has(name)) : names;
        if (caption === undefined)
            bare.push(...left);
        else if (left.length > 1 && isOneKind(left))
            shared.push({ media: left, caption });
    }
    return withNear(withoutCompanions(folder, withFaceCrops({ bare, orphans, shared, near: new Map() })));
}
/** Some disks take "a.PNG" for the image of "A.txt", and macOS takes an accent apart; where models are trained neither is so. */
function withNear(pairs) {
    if (pairs.bare.length === 0 || pairs.orphans.length === 0)
        return pairs;
    const orphans = new Map(pairs.orphans.map((name) => [alike(name), name]));
    const near = new Map();
    for (const name of pairs.bare) {
        const caption = orphans.get(alike(name));
        if (caption !== undefined)
            near.set(name, caption);
    }
    const found = new Set(near.values());
    return { ...pairs, near, orphans: pairs.orphans.filter((name) => !found.has(name)) };
}
function alike(name) {
    return (0,tree_media/* stemOf */.Vc)(name).normalize("NFC").toLowerCase();
}
/** Whether a folder holds what goes along with images: masks, or images to be steered by. */
function isCompanionFolder(path) {
    return /(?:^|[-_ /])(?:masks?|controls?|conditioning(?:[-_ ]images?)?|condition)(?:[-_ ]?\d+)?\/$/i.test(path);
}
/** An image may lie beside a video as its preview: that takes no caption from it. */
function isOneKind(names) {
    return names.every(tree_media/* isVideo */.cZ) || !names.some(tree_media/* isVideo */.cZ);
}
/** kohya finds the caption of a cut-out face by its name without the last four parts: library/train_util.py, read_caption. */
function withFaceCrops(pairs) {
    if (pairs.bare.length === 0 || pairs.orphans.length === 0)
        return pairs;
    const orphans = new Map(pairs.orphans.map((name) => [(0,tree_media/* stemOf */.Vc)(name), name]));
    const found = new Set();
    const bare = pairs.bare.filter((name) => {
        const whole = /^(.+)_[^_]*_[^_]*_[^_]*_[^_]*$/.exec((0,tree_media/* stemOf */.Vc)(name))?.[1];
        const caption = whole === undefined ? undefined : orphans.get(whole);
        if (caption !== undefined)
            found.add(caption);
        return caption === undefined;
    });
    if (found.size === 0)
        return pairs;
    return { ...pairs, bare, orphans: pairs.orphans.filter((name) => !found.has(name)) };
}
/** A mask or a preview beside its image needs no caption. */
function withoutCompanions({ media }, pairs) {
    const bare = pairs.bare.filter((name) => {
        const of = (0,tree_media/* companionOf */._M)(name);
        return of === undefined || !((0,tree_media/* isLabel */.J2)(name) || media.has(of));
    });
    return { ...pairs, bare };
}

;// CONCATENATED MODULE: ./build/src/captions/tree/look.js





/**
 * What is odd about the names of the files around the captions of one style. `isWrong` says of the ending of a caption file
 * whether its trainer looks for another.
 */
function* lookAtNames(tree, isWrong) {
    const listings = listingsOf(tree);
    const withTables = new Set(listings.map(({ path }) => (0,tree_folders/* folderPath */.I)(path)));
    const ofTables = [...withTables].flatMap((folder) => [
        ...lookAtTables(listings.filter(({ path }) => (0,tree_folders/* folderPath */.I)(path) === folder), tree),
    ]);
    yield* ofTables;
    const unlisted = new Set(ofTables.flatMap((one) => (one.kind === "unlisted" ? one.path : [])));
    const isListed = listedIn(listings);
    const hasWords = (path) => isListed(path) || unlisted.has(path);
    for (const folder of tree.folders.values()) {
        const endings = captionEndings(folder, tree);
        yield* lookAtEndings(folder, endings, { tree, isWrong });
        yield* lookAtFolder(folder, endings, { tree, hasWords });
        const isCaptioned = endings.length > 0 || withTables.has(folder.path);
        if (isCaptioned && folder.files.get(".json")?.includes(CACHE) === true)
            yield { kind: "cache", path: folder.path + CACHE };
    }
}
const CACHE = "metadata_cache.json";
/** The endings that caption files beside images have in a folder, the most frequent first. */
function captionEndings({ path, files }, { formatOf }) {
    return [...files]
        .filter(([, names]) => names.some((name) => isBeside(formatOf(path + name))))
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([ending]) => ending);
}
function* lookAtEndings({ path, files, media }, endings, { tree: { formatOf }, isWrong }) {
    if (media.size === 0)
        return;
    for (const ending of endings.filter(isWrong)) {
        const names = files.get(ending) ?? [];
        const own = names.filter((name) => media.has((0,tree_media/* stemOf */.Vc)(name)) && formatOf(path + name) !== null);
        if (own.length === 0)
            continue;
        yield { kind: "ending", ending, paths: own.map((name) => path + name), isMixed: endings.length > 1 };
    }
}
function* lookAtFolder(folder, endings, { tree: { formatOf }, hasWords }) {
    const { path } = folder;
    const inFolder = (name) => (name === undefined ? undefined : path + name);
    const [usual] = endings;
    if (folder.media.size === 0 || usual === undefined)
        return;
    const { bare, orphans, shared, near } = pair(folder, endings);
    for (const name of isCompanionFolder(path) ? [] : bare) {
        const caption = `${(0,tree_media/* stemOf */.Vc)(path + name)}${usual}`;
        if (isBeside(formatOf(caption, path + name)) && !hasWords(path + name))
            yield { kind: "bare", path: path + name, caption, near: inFolder(near.get(name)) };
    }
    for (const name of orphans) {
        if (isBeside(formatOf(path + name)))
            yield { kind: "orphan", path: path + name };
    }
    for (const { media, caption } of shared) {
        const all = media.map((name) => path + name);
        const last = all.at(-1);
        if (last !== undefined && formatOf(path + caption, last) !== null)
            yield { kind: "shared", path: last, others: all.slice(0, -1), caption: path + caption };
    }
}
function* lookAtTables(tables, tree) {
    const [first, second] = tables.filter(({ path }) => /\/metadata\.(?:csv|tsv|jsonl)$/i.test(`/${path}`));
    if (first !== undefined && second !== undefined)
        yield { kind: "tables", path: first.path, other: second.path };
    for (const table of tables) {
        if (!table.isImagefolder || table.images === undefined)
            continue;
        const { unlisted, absent } = compareListing(table, tree);
        // An image that the other of two lists names is told of by the two.
        for (const path of second === undefined ? unlisted : []) {
            if (tree.formatOf(table.path, path) !== null)
                yield { kind: "unlisted", path, by: table.path };
        }
        if (absent.length > 0)
            yield { kind: "absent", path: table.path, images: absent };
    }
}

;// CONCATENATED MODULE: ./build/src/style/profiles/outcome.js
/** What a trainer does without words, as a sentence with a space before it; "" where that is not known. */
function sayOutcome(outcome, { id, title }) {
    return outcome === undefined || id === "generic" ? "" : ` The trainer (${title}) ${DOES[outcome]}.`;
}
const DOES = {
    aborts: "stops there with an error",
    "trains-empty": "trains the image with an empty caption and does not say so",
    skipped: "leaves the image out, with no more than a line in its log",
    dropped: "leaves the image out and does not say so",
};

// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/caption-file.js






const captionFile = (0,rule/* defineRule */.Km)({
    id: "caption-file",
    summary: "Give each image one caption file that the trainer reads.",
    guidance: "Preparation",
    severity: "error",
    fix: "none",
    looksAround: true,
    standard: true,
    options: ({ z }) => z.strictObject({
        missing: z
            .boolean()
            .default(true)
            .describe("Whether an image without a caption is a finding, where its folder has captions."),
        orphan: z
            .boolean()
            .default(true)
            .describe("Whether a caption without its image is a finding, where its folder has images."),
    }),
    examples: [
        { title: "The name of a file in place of a caption", bad: "IMG_1234.jpg" },
        { title: "Nothing but spaces", bad: " \n" },
        { title: "Tags on several lines", good: "photo, sitting\nred dress, brick wall" },
    ],
    compile: ({ missing, orphan }, { profile }) => ({
        file: (file) => checkFile(file, profile),
        tree: (tree) => checkNames(tree, profile, { bare: missing, orphan }),
    }),
});
function checkFile(file, profile) {
    const { text, format, faults } = file;
    if (format === "sidecar") {
        if (ONE_LINE.test(text))
            return (0,tree_media/* isFileName */.oV)(text) ? [nameOfFile(0, text)] : rule/* NO_PROBLEMS */.ve;
        const problem = wordless(file, profile) ?? unread(text, profile) ?? wrapped(text, profile);
        if (problem !== undefined)
            return [problem];
    }
    else if (file.isFirstPart && text.trim() === "") {
        return [{ span: { start: 0, end: 0 }, message: "This file holds no captions.", whole: true }];
    }
    const problems = [...faults.map(({ span, message }) => ({ span, message })), ...records(file, profile)];
    const rest = problems.length - MOST;
    const next = problems[MOST];
    if (rest <= 0 || next === undefined)
        return problems;
    const more = {
        span: next.span,
        message: `This and ${rest - 1} more captions of the file are wrong as well.`,
    };
    return [...problems.slice(0, MOST), rest === 1 ? next : more];
}
/** What nearly all captions are. */
const ONE_LINE = /^\S[^\n\r]*(?:\r?\n)?$/;
/** Where a whole file is of another kind than was thought, twenty findings say so. */
const MOST = 20;
function wordless({ text, bom }, profile) {
    // A file that begins with a byte order mark is not empty to a trainer.
    const none = (0,read_lines/* readAs */.f)(text, profile).wordless;
    if (none === undefined)
        return undefined;
    const problem = (what, advice) => ({
        span: { start: 0, end: 0 },
        message: `${what}${bom ? "" : sayOutcome(none.outcome, profile)} ${advice}`,
        whole: true,
    });
    if (text === "")
        return problem("This caption file is empty.", ADVICE);
    if (text.trim() === "" || profile.lines !== "first")
        return problem("This caption file holds nothing but blanks.", ADVICE);
    return problem("The first line is blank, and it is all that is read.", "Move the caption up to it.");
}
const ADVICE = "Write the caption, or remove the file together with its image.";
function unread(text, profile) {
    const [first, ...more] = (0,read_lines/* readAs */.f)(text, profile).parts.filter(({ kind }) => kind === "ignored");
    if (first === undefined)
        return undefined;
    const rest = more.length === 0 ? "This line is" : `This line and ${more.length} more are`;
    return {
        span: first.span,
        message: `${rest} never read: the trainer (${profile.title}) takes the first line alone. Write the caption on one line.`,
    };
}
function wrapped(text, profile) {
    const reading = (0,read_lines/* readAs */.f)(text, profile);
    const [first] = reading.parts;
    if (first === undefined || !(0,read_lines/* isWrapped */.Y)(reading, text))
        return undefined;
    return {
        span: first.span,
        message: `This looks like one caption on ${reading.parts.length} lines, but the trainer (${profile.title}) picks one line each time. Write the caption on one line.`,
        whole: true,
    };
}
function* records({ format, places }, profile) {
    for (const { text, span, offsetOf } of places) {
        // library/train_util.py, process_caption: of several lines the first, in metadata as in files beside images.
        const lost = KOHYA.has(format) && text.includes("\n") ? unread(text, profile) : undefined;
        if (lost !== undefined)
            yield { ...lost, span: { start: offsetOf(lost.span.start), end: offsetOf(lost.span.end) } };
        if ((0,tree_media/* isFileName */.oV)(text))
            yield { ...nameOfFile(span.start, text), span };
        else if (!isBeside(format) && text.trim() === "")
            yield { span, message: "This caption is empty. Write it, or remove it together with its image." };
    }
}
const KOHYA = new Set(["kohya-json", "kohya-jsonl"]);
function nameOfFile(start, text) {
    return {
        span: { start, end: start + text.trimEnd().length },
        message: `\u201c${text.trim()}\u201d is the name of a file, no caption. Write what the image shows.`,
    };
}
function* checkNames(tree, profile, told) {
    for (const oddity of lookAtNames(tree, (ending) => isWrong(ending, profile))) {
        if ((oddity.kind === "bare" || oddity.kind === "orphan") && !told[oddity.kind])
            continue;
        const problem = oddity.kind === "ending" ? wrongEnding(oddity, profile) : say(oddity, profile);
        if (problem !== undefined)
            yield problem;
    }
}
function say(oddity, profile) {
    const { path } = oddity;
    switch (oddity.kind) {
        case "bare": {
            const { caption, near } = oddity;
            const [what, advice] = near === undefined
                ? [`\u201c${(0,tree_media/* nameOf */.Vb)(caption)}\u201d is missing`, "Write it, or remove the image."]
                : [`\u201c${(0,tree_media/* nameOf */.Vb)(near)}\u201d is not named letter for letter as it is`, "Rename one of them."];
            const message = `This image has no caption: ${what}.${whatComesOf(profile)} ${advice}`;
            return { path, message, stem: (0,tree_media/* stemOf */.Vc)(path), others: near === undefined ? [] : [near] };
        }
        case "orphan": {
            const message = `This caption has no image: nothing beside it is named \u201c${(0,tree_media/* nameOf */.Vb)((0,tree_media/* stemOf */.Vc)(path))}\u201d with the ending of an image or a video. Add the image, rename the caption as its image is named, or remove it.`;
            return { path, message, stem: (0,tree_media/* stemOf */.Vc)(path) };
        }
        case "shared": {
            const others = oddity.others.map((other) => `\u201c${(0,tree_media/* nameOf */.Vb)(other)}\u201d`).join(", ");
            const message = `This image and ${others} share one caption, \u201c${(0,tree_media/* nameOf */.Vb)(oddity.caption)}\u201d, since only their endings differ. Rename one, and give it its own caption.`;
            return { path, message, stem: (0,tree_media/* stemOf */.Vc)(path) };
        }
        case "cache":
            return {
                path,
                message: "This is a cache of kohya's trainer, which may read it in place of the captions. Delete it and keep it out of git.",
            };
        default:
            return sayOfMetadata(oddity);
    }
}
function sayOfMetadata(oddity) {
    const { path } = oddity;
    switch (oddity.kind) {
        case "tables": {
            const message = `\u201c${(0,tree_media/* nameOf */.Vb)(path)}\u201d and \u201c${(0,tree_media/* nameOf */.Vb)(oddity.other)}\u201d stand in one folder, which Hugging Face refuses. Keep one of them.`;
            return { path, message, others: [oddity.other] };
        }
        case "unlisted": {
            const message = `This image is not named in \u201c${(0,tree_media/* nameOf */.Vb)(oddity.by)}\u201d, so Hugging Face does not load it. Add it there, or remove it.`;
            return { path, message, others: [oddity.by] };
        }
        case "absent": {
            const [first = "", ...more] = oddity.images;
            const rest = more.length === 0 ? "which is not there" : `and ${more.length} more that are not there`;
            const message = `This file names \u201c${first}\u201d, ${rest}. Add the images, or remove their records.`;
            return { path, message, others: oddity.images };
        }
    }
}
function whatComesOf(profile) {
    const { missingFile, classTokens, title } = profile;
    return missingFile === "trains-empty" && classTokens !== undefined
        ? ` The trainer (${title}) takes \u201c${classTokens}\u201d in its place and does not say so.`
        : sayOutcome(missingFile, profile);
}
function isWrong(ending, { id, extensions, extensionIs }) {
    if (id === "generic" || extensions.includes(ending))
        return false;
    return extensions.length > 0 || extensionIs === "fixed";
}
/** Where all captions of a folder end alike, only the first one is to blame. */
function wrongEnding({ ending, paths, isMixed }, { title, extensions, extensionIs }) {
    const [path, ...more] = paths;
    const [read] = extensions;
    if (path === undefined)
        return undefined;
    const what = more.length === 0 ? `ends with \u201c${ending}\u201d` : `and ${more.length} more beside it end with \u201c${ending}\u201d`;
    const others = isMixed ? { others: more } : {};
    const message = read === undefined
        ? `This caption ${what}, and the trainer (${title}) reads no files beside images. Move the captions to a \u201cmetadata.jsonl\u201d.`
        : extensionIs === "may"
            ? `This caption ${what}, and the trainer (${title}) reads \u201c${read}\u201d unless it is told otherwise. See that it is told so; \u201ctrainer\u201d in the style may name the settings that say it.`
            : `This caption ${what}, and the trainer (${title}) reads \u201c${read}\u201d alone. Rename it.`;
    // Most people tell the trainer on its command line, which nobody sees here.
    return { path, message, ...others, ...(extensionIs === "may" && { severity: "info" }) };
}


/***/ })

};
;