"use strict";
exports.id = 362;
exports.ids = [362];
exports.modules = {

/***/ 7981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  triggerWord: () => (/* binding */ triggerWord)
});

;// CONCATENATED MODULE: ./build/src/captions/filled-trigger.js
/** Undefined for a trainer that fills nothing in, and where it fills in a word that the style does not ask for. */
function filledTrigger(words, { placeholders, trigger, }) {
    const word = trigger === undefined
        ? undefined
        : words.findIndex((one) => one.normalize("NFC") === trigger.normalize("NFC"));
    if (placeholders.length === 0 || word === -1)
        return undefined;
    return { word, isIn: (text) => placeholders.some((holder) => text.includes(holder)) };
}

;// CONCATENATED MODULE: ./build/src/captions/surplus-triggers.js
/** What is too much of each trigger. The whole tags stay rather than the phrases, the first ones rather than the last. */
function surplusTriggers(found, max) {
    const words = [...new Set(found.map(({ word }) => word))].sort((a, b) => a - b);
    return words.flatMap((word) => {
        const own = found.filter((place) => place.word === word);
        const ranked = [...own.filter(({ whole }) => whole), ...own.filter(({ whole }) => !whole)];
        return ranked.slice(max).map((place) => ({
            place,
            times: own.length,
            isDeletable: place.whole && place.tag !== undefined && place.tag.group === own[0]?.tag?.group,
        }));
    });
}

// EXTERNAL MODULE: ./build/src/captions/tag-edits.js
var tag_edits = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/src/captions/tree/media.js
var media = __webpack_require__(754);
// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var text_words = __webpack_require__(7988);
// EXTERNAL MODULE: ./build/src/captions/trigger-spelling.js
var trigger_spelling = __webpack_require__(6472);
;// CONCATENATED MODULE: ./build/src/captions/trigger-finder.js


/** Prepares the search for trigger words; `mayLead` tells which tags may stand before one. */
function triggerFinder(words, { memo, mark, vocabulary }, mayLead) {
    const spelt = words.map(trigger_spelling/* spellingOf */.k2);
    const runsIn = ({ tokens, text }) => exactRuns(tokens, text, spelt);
    const suspectIn = (of) => suspectFor(of, spelt, vocabulary);
    const runsOf = memo(runsIn);
    const suspectOf = memo(suspectIn);
    const genitivesOf = memo(({ tokens, text }) => genitives(tokens, text, spelt));
    return {
        resembles: mark((of) => runsIn(of).length > 0 || suspectIn(of) !== INNOCENT),
        isWord: mark((of) => runsIn(of).some(({ whole }) => whole)),
        isNearMiss: mark((of) => isNearMiss(of, spelt)),
        occurrences: (caption) => {
            const { kind, text, tags, tokens } = caption;
            if (kind === "prose") {
                const runs = exactRuns(tokens, text, spelt);
                const found = runs.length > 0 ? runs : genitives(tokens, text, spelt);
                return found.map((run) => ({ ...run, tag: undefined }));
            }
            const places = [];
            for (const tag of tags)
                for (const run of runsOf(tag))
                    places.push(inCaption(run, tag));
            if (places.length > 0)
                return places;
            return tags.flatMap((tag) => genitivesOf(tag).map((run) => inCaption(run, tag)));
        },
        misspellings: (caption, found) => {
            const { kind, tags } = caption;
            if (kind === "prose")
                return found.length > 0 ? [] : inSentence(caption, spelt, vocabulary);
            if (tags.every((tag) => suspectOf(tag) === INNOCENT))
                return [];
            const missing = found.length === 0;
            const present = new Set(found.map((place) => place.word));
            const likely = ({ word, doubtful }) => !doubtful || !present.has(word);
            const wrong = [];
            const inside = [];
            let slot = 0;
            for (const tag of tags) {
                const suspect = suspectOf(tag);
                const at = slot;
                if (!mayLead(tag))
                    slot++;
                if (suspect === INNOCENT)
                    continue;
                const same = suspect.same.filter(likely);
                const forms = same.length > 0 ? same : missing && at <= 1 ? suspect.near : [];
                if (forms.length > 0)
                    wrong.push({ span: shifted(tag.of.core, tag), tag, ...meantBy(forms, at) });
                for (const form of suspect.cased) {
                    if (at <= 1 || !form.doubtful)
                        inside.push({ span: shifted(form.span, tag), tag: undefined, ...meantBy([form], at) });
                }
            }
            return wrong.length > 0 || !missing ? wrong : inside;
        },
    };
}
function meantBy(forms, slot) {
    return {
        candidates: forms.map(({ word }) => word),
        sure: slot === 0 || forms.every(({ doubtful }) => !doubtful),
    };
}
/** Below this length one letter makes another word: "sks" and "sky". */
const SHORTEST_NEAR = 5;
function isNearMiss({ text, tokens }, spelt) {
    const joined = (0,trigger_spelling/* joinedKey */.HY)(tokens);
    const isShort = ({ joined: { length }, invented }) => invented && length === SHORTEST_NEAR - 1;
    return spelt.some((one) => isShort(one) && (0,trigger_spelling/* oneLetterOff */.Wu)(joined, one.joined)) && (0,trigger_spelling/* spellingOf */.k2)(text).invented;
}
/** How early in a sentence what may be another word is taken for a misspelt trigger, in words. */
const EARLY = 5;
/** Words into which a trigger may have been split. */
const LONGEST_SPLIT = 3;
function exactRuns(tokens, text, spelt) {
    const runs = [];
    let wordsBefore = 0;
    for (let from = 0; from < tokens.length; from++) {
        const word = longestAt(from, tokens, text, spelt);
        const size = spelt[word]?.tokens ?? 1;
        if (word >= 0) {
            const start = tokens[from]?.span.start ?? 0;
            const end = tokens[from + size - 1]?.span.end ?? start;
            runs.push({ word, span: { start, end }, whole: from === 0 && size === tokens.length, wordsBefore });
        }
        for (let at = from; at < from + size; at++)
            if (tokens[at]?.word === true)
                wordsBefore++;
        from += size - 1;
    }
    return runs;
}
/** Trigger words with a genitive's "'s", which tokenisers part from them: "ohwxtom's dog". */
function genitives(tokens, text, spelt) {
    if (!tokens.some(({ key }) => GENITIVE.test(key)))
        return NO_RUNS;
    const bare = tokens.map((token) => {
        if (!GENITIVE.test(token.key))
            return token;
        const { start, end } = token.span;
        return { ...token, key: token.key.slice(0, -2), span: { start, end: end - 2 } };
    });
    return exactRuns(bare, text, spelt)
        .filter(({ span }) => GENITIVE.test(text.slice(span.start, span.end + 2)))
        .map((run) => ({ ...run, whole: false }));
}
const GENITIVE = /['\u2019]s$/iu;
const NO_RUNS = [];
/** The longest trigger word that stands at a token; -1 when none does. */
function longestAt(from, tokens, text, spelt) {
    const key = tokens[from]?.key;
    let longest = -1;
    for (let at = 0; at < spelt.length; at++) {
        const one = spelt[at];
        if (one === undefined || key !== one.first || one.tokens <= (spelt[longest]?.tokens ?? 0))
            continue;
        const end = tokens[from + one.tokens - 1]?.span.end;
        if (end === undefined)
            continue;
        if (text.slice(tokens[from]?.span.start, end).normalize("NFC") === one.text)
            longest = at;
    }
    return longest;
}
function inCaption(run, tag) {
    const { word, whole, wordsBefore } = run;
    return { word, span: shifted(run.span, tag), tag, whole, wordsBefore };
}
function shifted({ start, end }, { span }) {
    return { start: start + span.start, end: end + span.start };
}
const INNOCENT = { same: [], near: [], cased: [] };
function suspectFor(of, spelt, vocabulary) {
    const { tokens, text, core } = of;
    const exact = text.slice(core.start, core.end).normalize("NFC");
    if (spelt.some((one) => one.text === exact))
        return INNOCENT;
    const same = alike(spelt, tokens, exact);
    const near = tokens.length > LONGEST_SPLIT ? [] : trigger_finder_close(spelt, (0,trigger_spelling/* joinedKey */.HY)(tokens));
    const cased = tokens.length < 2 ? [] : tokens.flatMap((token) => casedIn(token, text, spelt));
    if (same.length + near.length + cased.length === 0)
        return INNOCENT;
    // A word that the style itself uses is that word, and no misspelling.
    if (tokens.every(({ key }) => vocabulary().has(key)))
        return INNOCENT;
    return { same, near, cased };
}
function alike(spelt, tokens, written) {
    const joined = (0,trigger_spelling/* joinedKey */.HY)(tokens);
    return spelt.flatMap((one, word) => one.joined === joined
        ? [{ word, doubtful: !one.invented && (tokens.length > one.tokens || isName(one, written)) }]
        : []);
}
/** Whether the trigger is a name, and what is written is the common noun: "Rose" and "rose". */
function isName(one, written) {
    return one.text !== one.text.toLowerCase() && written === written.toLowerCase();
}
function trigger_finder_close(spelt, joined) {
    return spelt.flatMap((one, word) => one.joined.length >= SHORTEST_NEAR && (0,trigger_spelling/* oneLetterOff */.Wu)(joined, one.joined)
        ? [{ word, doubtful: !one.invented }]
        : []);
}
function casedIn({ key, span }, text, spelt) {
    if (spelt.every((one) => one.key !== key))
        return [];
    const written = text.slice(span.start, span.end).normalize("NFC");
    return spelt.flatMap((one, word) => one.tokens === 1 && one.key === key && one.text !== written
        ? [{ span, word, doubtful: !one.invented && isName(one, written) }]
        : []);
}
function inSentence({ text, tokens }, spelt, vocabulary) {
    for (let from = 0; from < tokens.length; from++) {
        const isLate = from >= EARLY;
        for (let to = Math.min(from + LONGEST_SPLIT, tokens.length); to > from; to--) {
            const run = tokens.slice(from, to);
            if (!run.every((token) => token.word) || run.every(({ key }) => vocabulary().has(key)))
                continue;
            const span = { start: run[0]?.span.start ?? 0, end: run[run.length - 1]?.span.end ?? 0 };
            const same = alike(spelt, run, text.slice(span.start, span.end));
            const forms = same.length > 0 || run.length > 1 || isLate ? same : trigger_finder_close(spelt, (0,trigger_spelling/* joinedKey */.HY)(run));
            if (forms.length === 0 || (isLate && forms.some(({ word }) => spelt[word]?.invented !== true)))
                continue;
            const key = (0,text_words/* keyOf */.TN)(run);
            return runsWithKey(tokens, run.length, key).map((again) => ({
                span: again,
                tag: undefined,
                ...meantBy(forms, from + 1),
            }));
        }
    }
    return [];
}
/** The same words again, wherever they stand: mending one alone would hide the others. */
function runsWithKey(tokens, size, key) {
    const spans = [];
    for (let from = 0; from + size <= tokens.length; from++) {
        const run = tokens.slice(from, from + size);
        if ((0,text_words/* keyOf */.TN)(run) !== key)
            continue;
        spans.push({ start: run[0]?.span.start ?? 0, end: run[size - 1]?.span.end ?? 0 });
        from += size - 1;
    }
    return spans;
}

;// CONCATENATED MODULE: ./build/src/captions/trigger-place.js

/** The slot in which the trigger belongs: behind what may lead, and on the same line. */
function triggerSlot({ tags }, position, context) {
    const lead = (0,tag_edits/* leadingTags */.Yx)(tags, context);
    if (typeof position !== "object" || !("before" in position))
        return lead;
    const section = context.sections.findIndex(({ name }) => name === position.before);
    const next = tags.findIndex((tag) => !context.isTrigger(tag) && context.sectionOf(tag) >= section);
    return next < 0 ? lead : Math.max(next, lead);
}
/** The last slot in which the trigger is still in its place. */
function latestTriggerSlot({ tags }, position, context) {
    if (position === "anywhere")
        return Infinity;
    const start = (0,tag_edits/* leadingTags */.Yx)(tags, context);
    if (position === "first")
        return start;
    if ("within" in position)
        return start + position.within - 1;
    const section = context.sections.findIndex(({ name }) => name === position.before);
    const next = tags.findIndex((tag) => !context.isTrigger(tag) && context.sectionOf(tag) === section);
    return next < 0 ? Infinity : next - 1;
}

;// CONCATENATED MODULE: ./build/src/captions/trigger-wording.js
/** Where the trigger belongs, as the end of a sentence; `after` are the terms of what may lead. */
function describePosition(position, after) {
    if (position === "first" || position === "anywhere") {
        return after.length === 0
            ? "as the first tag"
            : `first, behind nothing but ${after.map((one) => `\u201c${one}\u201d`).join(", ")}`;
    }
    return "within" in position
        ? `within the first ${position.within} tags`
        : `before the section \u201c${position.before}\u201d`;
}
/** That a caption names none of the triggers that it needs one of, or not all that it needs. */
function describeAbsence(missing, match) {
    const named = missing.map((word) => `\u201c${word}\u201d`);
    if (named.length === 1)
        return `Expected the trigger word ${named[0] ?? ""}; the caption does not name it.`;
    return match === "all"
        ? `Expected the trigger words ${named.join(" and ")}; the caption does not name them.`
        : `Expected one of the trigger words ${named.join(", ")}; the caption names none of them.`;
}

// EXTERNAL MODULE: ./build/src/style/profiles/kept-tags.js
var kept_tags = __webpack_require__(4836);
// EXTERNAL MODULE: ./build/src/text/unspaced.js
var unspaced = __webpack_require__(8876);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/trigger-word.js











const options = ({ z, exactTerms, sectionName, terms }) => z.strictObject({
    words: exactTerms
        .default([])
        .describe("The trigger words, spelt exactly; that of the trainer's own file where the style gives none. The rule does nothing without them."),
    match: z
        .enum(["any", "all"])
        .default("any")
        .describe("Whether a caption needs one of the words or each of them."),
    position: z
        .union([
        z.enum(["first", "anywhere"]),
        z.strictObject({ within: z.int().min(1) }),
        z.strictObject({ before: sectionName }),
    ])
        .default("first")
        .describe('Where it stands: "first", "anywhere", `{ "within": 3 }` tags, or `{ "before": "<section>" }`.'),
    after: terms.default([]).describe("What may stand before it, such as `masterpiece` or `score_9`."),
    max: z
        .int()
        .min(1)
        .optional()
        .describe("How often a caption may say it; when absent, once in tags and twice in prose."),
    variants: z.boolean().default(true).describe("Whether a misspelt trigger is looked for."),
});
const triggerWord = (0,rule/* defineRule */.Km)({
    id: "trigger-word",
    summary: "Write the trigger word in its place, once, exactly as the dataset spells it.",
    guidance: "Leveraging Classes as Tags",
    severity: "error",
    fix: "safe",
    standard: false,
    needsWords: true,
    options,
    examples: [
        { title: "Missing", options: { words: ["ohwx"] }, bad: "photo, sitting", good: "ohwx, photo, sitting" },
        {
            title: "In the wrong place",
            options: { words: ["ohwx"] },
            bad: "photo, ohwx, sitting",
            good: "ohwx, photo, sitting",
        },
        {
            title: "Misspelt: letter case, split, or one letter off",
            options: { words: ["ohwxStyle"] },
            bad: "ohwx style, photo",
            good: "ohwxStyle, photo",
        },
        { title: "Repeated", options: { words: ["ohwx"] }, bad: "ohwx, photo, ohwx", good: "ohwx, photo" },
        {
            title: "Behind the quality tags that the style lets stand before it",
            options: { words: ["ohwx"], after: ["masterpiece", "score_9"] },
            bad: "masterpiece, photo, ohwx",
            good: "masterpiece, ohwx, photo",
        },
        {
            title: "Another word that only contains it",
            options: { words: ["ohwx"] },
            bad: "ohwxman, sitting",
            good: "ohwx, ohwxman, sitting",
        },
        {
            title: "In a sentence within the first five words",
            options: { words: ["ohwx"] },
            good: "A photo of ohwx sitting on the floor of her kitchen.",
        },
    ],
    compile: (given, context) => {
        const words = given.words.filter((word) => context.waived((0,text_words/* tokenise */.tS)(word)).length === 0);
        if (words.length === 0)
            return {};
        const finder = triggerFinder(words, context, context.mayLead);
        const trigger = { given: { ...given, words }, context, finder };
        const check = filledCheck(trigger) ?? checkOf(trigger);
        return { glance: { tags: (tags) => isFirst(tags, trigger) }, caption: check };
    },
});
/** What most captions are: the first tag is a trigger word, and no other has anything like one in it. */
function isFirst(tags, { given, finder }) {
    const [first] = tags;
    if (first === undefined || !finder.isWord(first))
        return false;
    if (given.match === "all" && given.words.length > 1)
        return false;
    return tags.every((tag, at) => at === 0 || !finder.resembles(tag));
}
function checkOf(trigger) {
    return (caption) => {
        if (caption.kind === "prose")
            return inProse(caption, trigger);
        return isFirst(caption.tags, trigger) ? rule/* NO_PROBLEMS */.ve : inTags(caption, trigger);
    };
}
/** Where the trainer puts its trigger word in place of something, that says the word as well; undefined where it does not. */
function filledCheck(trigger) {
    const { given, context, finder } = trigger;
    const filled = filledTrigger(given.words, context.profile);
    if (filled === undefined)
        return undefined;
    const check = checkOf(trigger);
    // Of several words that are all wanted it says one; which one, only the trainer's file tells.
    const rest = given.match === "all" && filled.word !== undefined ? given.words.toSpliced(filled.word, 1) : [];
    const others = rest.length === 0
        ? undefined
        : checkOf({
            given: { ...given, words: rest },
            context,
            finder: triggerFinder(rest, context, context.mayLead),
        });
    return (caption) => {
        if (!filled.isIn(caption.text))
            return check(caption);
        const said = finder
            .occurrences(caption)
            .filter((place) => others === undefined || place.word === filled.word);
        return said.length > 0 ? check(caption) : (others?.(caption) ?? rule/* NO_PROBLEMS */.ve);
    };
}
function* inTags(caption, trigger) {
    const { words, variants, match, max = 1 } = trigger.given;
    const found = trigger.finder.occurrences(caption);
    const wrong = variants ? misspellings(caption, found, trigger) : [];
    for (const one of wrong)
        yield misspelt(caption, one, words);
    if (found.length === 0 && wrong.length > 0)
        return;
    // A word that is only misspelt is not missing as well.
    const meant = new Set([...found.map((place) => place.word), ...wrong.flatMap((one) => one.candidates)]);
    const missing = words.filter((_, at) => !meant.has(at));
    if (found.length === 0 || (match === "all" && missing.length > 0))
        yield* absent(caption, missing, trigger);
    yield* misplaced(caption, found, trigger);
    yield* repeated(caption, found, words, max);
}
/** Without those that an exception names. */
function misspellings(caption, found, trigger) {
    const { isWaived, waived } = trigger.context;
    return trigger.finder.misspellings(caption, found).filter(({ span, tag }) => {
        if (tag !== undefined)
            return !isWaived(tag);
        return waived((0,text_words/* tokenise */.tS)(caption.text.slice(span.start, span.end))).length === 0;
    });
}
/** One too many is mended first, and deleted when it is a trigger word too many. */
function misspelt(caption, wrong, words) {
    const { span, candidates, sure } = wrong;
    const named = candidates.map((at) => `\u201c${words[at] ?? ""}\u201d`).join(" or ");
    const message = `Expected the trigger word ${named}, got \u201c${caption.text.slice(span.start, span.end)}\u201d.`;
    const only = sure && candidates.length === 1 ? words[candidates[0] ?? 0] : undefined;
    if (only === undefined)
        return { span, message, candidates: candidates.map((at) => words[at] ?? "") };
    return { span, message, edit: { span, text: only } };
}
function* absent(caption, missing, trigger) {
    const span = { start: 0, end: 0 };
    const all = trigger.given.match === "all";
    const message = describeAbsence(missing, trigger.given.match);
    if (missing.length > 1 && !all) {
        yield { span, message, whole: true, candidates: missing };
        return;
    }
    const { separator } = trigger.context;
    // Beside its own misspelling the trigger would be there twice.
    if (caption.tags.slice(0, 2).some(trigger.finder.isNearMiss)) {
        yield { span, message, whole: true, candidates: missing };
        return;
    }
    // With the trigger in it the name of a file would pass for a caption.
    const edit = (0,media/* isFileName */.oV)(caption.text)
        ? undefined
        : (0,tag_edits/* insertTag */.i4)(caption, triggerSlot(caption, trigger.given.position, trigger.context), missing.join(separator), separator);
    yield (0,rule/* withEdit */.LJ)({ span, message, whole: true }, edit);
}
function* misplaced(caption, found, trigger) {
    const { tags } = caption;
    const place = found.find(({ whole }) => whole) ?? found[0];
    if (place?.tag === undefined)
        return;
    const latest = latestTriggerSlot(caption, trigger.given.position, trigger.context);
    if (found.some(({ tag }) => tag !== undefined && tags.indexOf(tag) <= latest))
        return;
    const at = tags.indexOf(place.tag);
    const to = triggerSlot(caption, trigger.given.position, trigger.context);
    const word = trigger.given.words[place.word] ?? "";
    const message = `Expected the trigger word \u201c${word}\u201d ${describePosition(trigger.given.position, trigger.given.after)}, got it as tag ${at + 1}.`;
    const movable = place.whole && tags[to]?.group === place.tag.group && to < at;
    const edit = movable ? (0,tag_edits/* reorderTags */.B0)(caption, tags.toSpliced(at, 1).toSpliced(to, 0, place.tag)) : undefined;
    const problem = { span: place.span, message, whole: true };
    const part = (0,kept_tags/* shuffledPart */.lN)(caption, trigger.context.profile);
    const isLost = (tag) => tag !== undefined && part !== undefined && part.start <= tag.span.start && tag.span.start < part.end;
    // A place that the trainer shuffles is lost again; one that it keeps is worth the error.
    const advice = isLost(place.tag) && isLost(tags[to]) ? (0,kept_tags/* shuffleAdvice */.ex)(trigger.context.profile) : undefined;
    yield (0,rule/* withEdit */.LJ)(advice === undefined ? problem : { ...problem, message: `${message} ${advice}`, severity: "info" }, edit);
}
function* repeated(caption, found, words, max) {
    for (const { place, times, isDeletable } of surplusTriggers(found, max)) {
        const message = `Too many times \u201c${words[place.word] ?? ""}\u201d: ${times}, maximum ${max}.`;
        const { span, tag } = place;
        yield (0,rule/* withEdit */.LJ)({ span, message, whole: true }, isDeletable && tag !== undefined ? (0,tag_edits/* deleteTag */._R)(caption, tag) : undefined);
    }
}
/** In sentences a person decides where the trigger goes; only a misspelt one is rewritten. */
function* inProse(caption, trigger) {
    const { words, match, max = 2, variants, position } = trigger.given;
    const found = trigger.finder.occurrences(caption);
    const wrong = variants ? misspellings(caption, found, trigger) : [];
    for (const one of wrong)
        yield misspelt(caption, one, words);
    if (wrong.length > 0 || (found.length === 0 && (0,unspaced/* mayNameUnspaced */.oR)(caption.text, words)))
        return;
    const present = new Set(found.map((place) => place.word));
    const missing = words.filter((_, at) => !present.has(at));
    if (found.length === 0 || (match === "all" && missing.length > 0)) {
        yield {
            span: { start: 0, end: 0 },
            message: describeAbsence(missing, match),
            whole: true,
            candidates: missing,
        };
    }
    const limit = position === "first"
        ? FIRST_WORDS
        : typeof position === "object" && "within" in position
            ? position.within
            : Infinity;
    const first = found[0];
    if (first !== undefined && first.wordsBefore >= limit) {
        const message = `Expected the trigger word \u201c${words[first.word] ?? ""}\u201d within the first ${limit} words, got it as word ${first.wordsBefore + 1}.`;
        yield { span: first.span, message, whole: true };
    }
    yield* repeated(caption, found, words, max);
}
/** How early "first" is in a sentence: "A photo of ohwx \u2026". */
const FIRST_WORDS = 5;


/***/ })

};
;