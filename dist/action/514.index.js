export const id = 514;
export const ids = [514];
export const modules = {

/***/ 514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sectionContent: () => (/* binding */ sectionContent)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1543);

const sectionContent = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: "section-content",
    summary: "Give each section what the style asks of it.",
    guidance: "Follow a Set Structure per Concept",
    severity: "warning",
    fix: "choice",
    standard: false,
    options: ({ z }) => z.strictObject({}),
    examples: [
        {
            title: "A required section is empty",
            sections: [
                { name: "type", terms: ["photo", "drawing"], required: true },
                { name: "subject", terms: ["* dress"] },
            ],
            bad: "red dress",
        },
        {
            title: "More tags than the section may hold",
            sections: [{ name: "loose", terms: ["happy", "sad", "hopeful"], max: 2 }],
            bad: "happy, sad, hopeful",
        },
        {
            title: "Two tags that exclude each other",
            sections: [{ name: "type", terms: ["* shot"], exclusive: [["* shot"]] }],
            bad: "full body shot, cowboy shot",
        },
    ],
    compile: (_options, context) => {
        const checks = context.sections.flatMap((section, at) => contentChecks(section, at, context));
        if (checks.length === 0)
            return {};
        const strict = context.sections.flatMap((section, at) => (isStrict(section) ? [{ section, at }] : []));
        return {
            glance: {
                tags: (tags) => strict.every(({ section, at }) => isPlainlyRight(tags, section, at, context)),
            },
            caption: (caption) => {
                if (caption.tags.length === 0)
                    return _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_PROBLEMS */ .ve;
                const problems = checks.map((check) => check(caption)).filter((problem) => problem !== undefined);
                return problems.length === 0 ? _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_PROBLEMS */ .ve : problems;
            },
        };
    },
});
function isStrict({ required, max, exclusive }) {
    return required || max !== undefined || exclusive.length > 0;
}
/** Whether a section has what it must have, and too few tags for any to be too many. */
function isPlainlyRight(tags, { required, max = Number.POSITIVE_INFINITY, exclusive }, at, { sectionOf }) {
    let count = 0;
    for (const tag of tags)
        if (sectionOf(tag) === at)
            count++;
    return count <= max && (count > 0 || !required) && (count < 2 || exclusive.length === 0);
}
function contentChecks(section, at, context) {
    const inSection = ({ tags }) => tags.filter((tag) => context.sectionOf(tag) === at && !context.isWaived(tag));
    const checks = [];
    if (section.required) {
        checks.push((caption) => caption.tags.some((tag) => context.sectionOf(tag) === at)
            ? undefined
            : { span: { start: 0, end: 0 }, message: missing(section, caption, context), whole: true });
    }
    const { max } = section;
    if (max !== undefined) {
        checks.push((caption) => {
            if (caption.tags.length <= max)
                return undefined;
            const own = inSection(caption);
            const surplus = own[max];
            if (surplus === undefined)
                return undefined;
            const message = `Too many tags in the section “${section.name}”: ${own.length}, maximum ${max}.`;
            return { span: surplus.span, message, whole: true };
        });
    }
    for (const group of section.exclusive)
        checks.push(exclusion(section, group, { inSection, context }));
    return checks;
}
function missing({ name }, { tags }, { sectionOf, isTrigger }) {
    const unknown = tags.filter((tag) => sectionOf(tag) < 0 && !isTrigger(tag)).length;
    const aside = unknown === 0
        ? ""
        : ` ${unknown === 1 ? "One tag here belongs" : `${unknown} tags here belong`} to no section.`;
    return `Expected a tag of the section “${name}”.${aside}`;
}
function exclusion({ name }, group, { inSection, context }) {
    const table = context.table(group);
    const member = context.mark((text) => table.whole(text).length > 0);
    return (caption) => {
        const members = inSection(caption).filter(member);
        const first = members[0];
        const second = members.find((tag) => tag.of.key !== first?.of.key);
        if (first === undefined || second === undefined)
            return undefined;
        return {
            span: second.span,
            message: `“${first.of.text}” and “${second.of.text}” exclude each other in the section “${name}”; keep one.`,
            whole: true,
            candidates: [...new Set(members.map((tag) => tag.of.text))],
        };
    };
}


/***/ })

};
