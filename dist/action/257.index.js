export const id = 257;
export const ids = [257,973];
export const modules = {

/***/ 2973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ reorderTags),
/* harmony export */   Gx: () => (/* binding */ escapesNext),
/* harmony export */   Yx: () => (/* binding */ leadingTags),
/* harmony export */   _R: () => (/* binding */ deleteTag),
/* harmony export */   i4: () => (/* binding */ insertTag)
/* harmony export */ });
/* harmony import */ var _break_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7319);

/**
 * Deletes a tag and the separator between it and its neighbour on the same line. Undefined for a tag that stands
 * alone there: an empty caption, or an empty line in one, means something else to every trainer.
 */
function deleteTag({ tags }, tag) {
    const at = tags.indexOf(tag);
    const next = tags[at + 1];
    const previous = tags[at - 1];
    if (next?.group === tag.group)
        return { span: { start: tag.span.start, end: next.span.start }, text: "" };
    if (previous?.group === tag.group)
        return { span: { start: previous.span.end, end: tag.span.end }, text: "" };
    return undefined;
}
/** Writes a new tag in front of the tag at a place; behind the tag before it where that one stands on another line. */
function insertTag({ tags }, at, added, separator) {
    const next = tags[at];
    const previous = tags[at - 1];
    // The word BREAK may stand between spaces alone: a tag behind it would flow into the next one.
    const isBeside = previous === undefined || previous.group === next?.group || (0,_break_word_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreak */ .kn)(previous);
    if (next !== undefined && isBeside) {
        return { span: { start: next.span.start, end: next.span.start }, text: `${added}${separator}` };
    }
    if (previous === undefined || escapesNext(previous))
        return undefined;
    return { span: { start: previous.span.end, end: previous.span.end }, text: `${separator}${added}` };
}
/** How many tags, from the first on and all on its line, may stand before the trigger. */
function leadingTags(tags, { mayLead }) {
    const end = tags.findIndex((tag) => tag.group !== tags[0]?.group || !mayLead(tag));
    return end < 0 ? tags.length : end;
}
/** Puts the tags, all of one caption, in another order: separators stay where they are, and so does every other byte. */
function reorderTags({ tags, text }, order) {
    let first = 0;
    while (first < tags.length && tags[first] === order[first])
        first++;
    let last = tags.length - 1;
    while (last > first && tags[last] === order[last])
        last--;
    const from = tags[first];
    const to = tags[last];
    if (from === undefined || to === undefined || first >= last || order.some(escapesNext))
        return undefined;
    let made = "";
    for (let slot = first; slot <= last; slot++) {
        made += order[slot]?.of.text ?? "";
        const gapStart = tags[slot]?.span.end ?? 0;
        if (slot < last)
            made += text.slice(gapStart, tags[slot + 1]?.span.start ?? gapStart);
    }
    return { span: { start: from.span.start, end: to.span.end }, text: made };
}
/** Whether a tag ends with a backslash that would take the meaning from the separator written behind it. */
function escapesNext({ of: { text } }) {
    let slashes = 0;
    while (text[text.length - 1 - slashes] === "\\")
        slashes++;
    return slashes % 2 === 1;
}


/***/ }),

/***/ 9257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conceptDescribed: () => (/* binding */ conceptDescribed)
});

// EXTERNAL MODULE: ./build/src/captions/tag-edits.js
var tag_edits = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/src/text/modifiers.js
var modifiers = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/src/text/phrase-end.js
var phrase_end = __webpack_require__(1848);
;// CONCATENATED MODULE: ./build/src/text/noun-phrase.js


/** Where the words begin that stand before a noun and say more of it: "big" of "a woman with a big nose". */
function phraseStart(tokens, noun, isBar = () => false) {
    let at = noun;
    while (at > 0 && isModifier(tokens[at - 1]) && !isBar(tokens[at - 1]?.key ?? ""))
        at--;
    return at;
}
/** Where the words end that stand behind a noun and make another thing of it: "piercing" of "nose piercing on a woman". */
function phraseEnd(tokens, from, isBar = () => false) {
    let at = from;
    while (at < tokens.length && isModifier(tokens[at]) && !isBar(tokens[at]?.key ?? ""))
        at++;
    return at;
}
/** Whether everything before a place only points at what comes: "a", "her". */
function isDetermined(tokens, end) {
    return tokens.slice(0, end).every(({ key }) => DETERMINERS.has(key));
}
/**
 * Whether words before a noun are certain to say only what it is always like: a "clock face" is no face, "girl blue eyes"
 * has two things in it, "covering face" and "painted face" tell what somebody does or did, "wet face" how it is for now.
 */
function onlyDescribe(words) {
    return words.every(({ key }) => isLasting(key));
}
function isLasting(word) {
    const scale = (0,modifiers/* modifierOf */.B0)(word)?.scale;
    return ((scale !== undefined && LASTING.has(scale)) || (0,modifiers/* isShade */.G9)(word) || OF_BODIES.has(word) || ENDING.test(word));
}
/** The scales on which a thing stays where it is. */
const LASTING = new Set("beauty size length width thickness age curl surface shape pattern colour material".split(" "));
/** Words that end in "ed" are states as often as traits, and those in "ous" and "less" moods: "parted", "serious". */
const ENDING = /-(?:shaped|sized|colou?red|toned|set)$|^(?:redd|brown|green|blu|purpl|pink|yellow|gr[ae]y|long|round)ish$/;
/** What is said of faces and bodies, and fits few things else. */
const OF_BODIES = new Set(`very slightly pointy flat full slim plump chubby fat skinny slender high low heavy deep-set almond-shaped heart-shaped
  freckled wrinkled hooked crooked pointed chiseled chiselled tanned scarred rounded dimpled arched bearded
  freckly hairy bushy hazel brunette auburn ginger fair rosy ruddy tan male female feminine masculine
  handsome cute strong weak soft sharp asymmetrical symmetrical`.split(/\s+/));
function isModifier(token) {
    if (token?.word !== true)
        return false;
    // "woman's face" says whose it is.
    if (token.key.endsWith("'s"))
        return false;
    return token.key === "very" || !((0,phrase_end/* isFunctionWord */.R)(token.key) || FOREIGN.has(token.key));
}
const DETERMINERS = new Set("a an the his her its their my your our".split(" "));
/** Prepositions and articles of other languages that are written with spaces. */
const FOREIGN = new Set(`de du des la le les un une sur dans avec sous et el los las en con sobre y del il lo gli di da su nel
  der die das ein eine mit im auf unter und am на в во с со у под за и из к по от o os na no com em`
    .split(/\s+/)
    .filter((word) => word !== "no"));

// EXTERNAL MODULE: ./build/src/text/quotes.js
var quotes = __webpack_require__(9767);
// EXTERNAL MODULE: ./build/src/text/words.js + 1 modules
var words = __webpack_require__(7988);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/src/rules/concept-described.js






const options = ({ z, terms }) => z.strictObject({
    terms: terms.default([]).describe("What no caption may describe, such as `* nose`."),
});
const conceptDescribed = (0,rule/* defineRule */.Km)({
    id: "concept-described",
    summary: "Leave out what the concept has to teach by itself.",
    guidance: "Captions are Like Variables You Can Use in Your Prompts",
    severity: "warning",
    fix: "safe",
    standard: false,
    needsWords: true,
    options,
    examples: [
        {
            title: "A tag that describes the concept",
            options: { terms: ["* nose"] },
            triggers: ["ohwx"],
            bad: "ohwx, big nose, sitting",
            good: "ohwx, sitting",
        },
        {
            title: "Inside a longer tag only a person can tell what stays",
            options: { terms: ["* nose"] },
            bad: "woman with a big nose, sitting",
        },
        {
            title: "In a sentence",
            options: { terms: ["* nose"] },
            bad: "She has a big nose and sits on a chair.",
        },
        {
            title: "What names the thing without describing it, and other things",
            options: { terms: ["* nose", "* face"] },
            good: "face, finger on nose, hand on her face, red nose ring",
        },
    ],
    compile: ({ terms }, context) => {
        if (terms.length === 0)
            return {};
        const find = finder(terms, context);
        const usesOf = context.memo((of) => find(of));
        const hasUse = context.mark((of) => find(of).length > 0);
        return {
            glance: { tag: (tag) => !hasUse(tag) },
            caption: (caption) => {
                if (caption.kind === "prose")
                    return inProse(caption, find(caption), context);
                return caption.tags.some(hasUse) ? inTags(caption, usesOf, context) : rule/* NO_PROBLEMS */.ve;
            },
        };
    },
});
function wantedBy(term) {
    const before = /^(?:\*[\s_]+)+/u.exec(term)?.[0] ?? "";
    const after = /(?:[\s_]+\*)+$/u.exec(term.slice(before.length))?.[0] ?? "";
    return {
        rest: term.slice(before.length, term.length - after.length),
        before: before !== "",
        after: after !== "",
    };
}
function finder(terms, context) {
    const wanted = terms.map(wantedBy);
    const rests = [...new Set(wanted.map(({ rest }) => rest))];
    const ways = rests.map((rest) => wanted.filter((one) => one.rest === rest));
    const table = context.table(rests);
    const triggers = new Set(context.triggers.flatMap((word) => (0,words/* tokenise */.tS)(word).map(({ key }) => key)));
    const isTrigger = (key) => triggers.has(key);
    return ({ text, tokens }) => (0,rule/* withoutWaived */.fp)(table.within(tokens), tokens, context).flatMap((hit) => {
        const uses = (ways[hit.term] ?? []).flatMap((way) => useOf(text, tokens, { hit, way, isTrigger }));
        const best = uses.find(({ isAll }) => isAll) ?? uses[0];
        return best === undefined || (0,quotes/* isQuoted */.f)(text, best.span.start) ? [] : [best];
    });
}
function useOf(text, tokens, { hit, way, isTrigger }) {
    const from = way.before ? phraseStart(tokens, hit.from, isTrigger) : hit.from;
    const to = way.after ? phraseEnd(tokens, hit.to, isTrigger) : hit.to;
    if ((way.before && from === hit.from) || (way.after && to === hit.to))
        return [];
    // "red nose ring" speaks of a ring.
    if (!way.after && !(0,phrase_end/* endsBefore */.I)(tokens, to))
        return [];
    const isCertain = !way.before || onlyDescribe(tokens.slice(from, hit.from));
    const start = tokens[from]?.span.start ?? 0;
    const span = { start, end: tokens[to - 1]?.span.end ?? start };
    const isAll = isCertain && to === tokens.length && isDetermined(tokens, from);
    return [{ span, found: text.slice(span.start, span.end), isAll }];
}
function* inTags(caption, usesOf, context) {
    const found = caption.tags.filter((tag) => usesOf(tag).length > 0 && !context.isTrigger(tag) && !context.isWaived(tag));
    const going = found.filter((tag) => usesOf(tag).some(({ isAll }) => isAll));
    const kept = lastOfLines(caption, new Set(going));
    for (const tag of found) {
        for (const { span, found: words, isAll } of usesOf(tag)) {
            const message = messageOf(words, context);
            const { start } = tag.span;
            if (!isAll)
                yield { span: { start: start + span.start, end: start + span.end }, message };
            else {
                const edit = kept.has(tag) ? undefined : (0,tag_edits/* deleteTag */._R)(caption, tag);
                yield (0,rule/* withEdit */.LJ)({ span: tag.span, message }, edit);
            }
        }
    }
}
/** A line keeps one tag, even where all of them are to go: the last. */
function lastOfLines({ tags }, going) {
    const last = new Map();
    const staying = new Set();
    for (const tag of tags) {
        last.set(tag.group, tag);
        if (!going.has(tag))
            staying.add(tag.group);
    }
    return new Set([...last].flatMap(([group, tag]) => (staying.has(group) ? [] : [tag])));
}
function inProse({ tokens }, uses, context) {
    if (uses.length === 0 || tokens.length === 0)
        return rule/* NO_PROBLEMS */.ve;
    return uses.map(({ span, found }) => ({ span, message: messageOf(found, context) }));
}
function messageOf(found, { triggers: [trigger] }) {
    const concept = trigger === undefined ? "the concept" : `“${trigger}”`;
    return `“${found}” describes what ${concept} has to teach by itself: the captions of this dataset leave it out.`;
}


/***/ }),

/***/ 1848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ endsBefore),
/* harmony export */   R: () => (/* binding */ isFunctionWord)
/* harmony export */ });
/* harmony import */ var _ing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4241);

/**
 * Whether a phrase that ends before a token ends there for certain: "a sofa in the corner" speaks of a sofa, but "photo
 * album", "car park" and "rear view mirror" speak of what the next word says. English only; where another language
 * stands nobody can tell, and so it does not.
 */
function endsBefore(tokens, at) {
    const next = tokens[at];
    if (next === undefined || !next.word || FOLLOWERS.has(next.key))
        return true;
    return (0,_ing_js__WEBPACK_IMPORTED_MODULE_0__/* .verbalEnding */ .I)(next.key) !== "" || /[a-z]{3,}ly$/.test(next.key);
}
/** Whether an English word is none that a noun or its adjective may be: "the", "with", "she". */
function isFunctionWord(key) {
    return FOLLOWERS.has(key);
}
/** Words that begin another part of the sentence. */
const FOLLOWERS = new Set(`a an the this that these those his her its their my your our who whom whose which where when while
  he she it they we you i and or but nor so yet as if than because
  of in on at by to from with without within into onto upon over under above below behind beside besides between among
  across against along around near next through during before after until since for up down out off away towards
  toward inside outside is are was were be been has have had does do did can will would could should may might must
  not no also too very just only still then there here both each all some any`
    .split(/\s+/)
    .filter((word) => word !== ""));


/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isQuoted)
/* harmony export */ });
/** Whether a place in a text is inside double quotes: what a sign or a title says is nobody's to rewrite. */
function isQuoted(text, at) {
    let open = false;
    for (let place = 0; place < at; place++) {
        const mark = text[place];
        if (mark === "\n")
            open = false;
        else if (mark === "“" || mark === "「" || mark === "『")
            open = true;
        else if (mark === "”" || mark === "」" || mark === "』")
            open = false;
        else if (mark === '"')
            open = !open;
    }
    return open && /["”」』]/.test(text.slice(at).split("\n", 1)[0] ?? "");
}


/***/ })

};
