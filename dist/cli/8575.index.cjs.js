"use strict";
exports.id = 8575;
exports.ids = [8575];
exports.modules = {

/***/ 8136:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGit)
});

// UNUSED EXPORTS: gitWith

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/io/nul-records.js

/** The pieces of what git prints with `-z`. Only there are names never quoted. */
function nulRecords(output) {
    if ((0,external_node_buffer_.isUtf8)(output)) {
        const pieces = output.toString().split("\0");
        if (pieces.at(-1) === "")
            pieces.pop();
        return pieces.map((text) => ({ text, utf8: true }));
    }
    const records = [];
    for (let at = 0; at < output.length;) {
        const nul = output.indexOf(0, at);
        const end = nul < 0 ? output.length : nul;
        const piece = output.subarray(at, end);
        records.push({ text: piece.toString(), utf8: (0,external_node_buffer_.isUtf8)(piece) });
        at = end + 1;
    }
    return records;
}

;// CONCATENATED MODULE: ./build/src/io/raw-diff.js

/** The options that make `diff` print what `parseRawDiff` reads, whatever the user has configured. */
const rawDiffOptions = [
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--no-relative",
    "-O/dev/null",
];
/** Reads `git diff --raw -z --no-abbrev`. https://git-scm.com/docs/git-diff#_raw_output_format */
function parseRawDiff(output) {
    const records = nulRecords(output);
    const entries = [];
    for (let at = 0; at + 1 < records.length;) {
        const [oldMode = "", newMode = "", oldOid = "", newOid = "", status = ""] = (records[at]?.text ?? "")
            .slice(1)
            .split(" ");
        const names = /^[RC]/.test(status) ? 2 : 1;
        const from = records[at + 1];
        const path = records[at + names];
        if (from === undefined || path === undefined)
            break;
        entries.push({ path, from, oldMode, newMode, oldOid, newOid, status: status.charAt(0) });
        at += 1 + names;
    }
    return entries;
}
/** Whether a mode is that of a regular file: not a symbolic link, a submodule, or nothing. */
function isRegular(mode) {
    return mode === "100644" || mode === "100755";
}
/** The names that come and go, of whatever kind, where no entry is of a rename. */
function namesOf(entries) {
    const named = (status) => entries.flatMap((entry) => (entry.status === status && entry.path.utf8 ? [entry.path.text] : []));
    return { appearing: named("A"), vanishing: named("D") };
}
/** What the entries mean for files. */
function raw_diff_changesOf(entries) {
    const files = [];
    const removed = [];
    const notices = [];
    for (const { path, from, oldMode, newMode, oldOid, newOid, status } of entries) {
        const wasFile = isRegular(oldMode);
        const isGone = status === "R" || (status !== "C" && !isRegular(newMode));
        if (wasFile && isGone && from.utf8)
            removed.push(from.text);
        if (!isRegular(newMode))
            continue;
        if (path.utf8)
            files.push({ path: path.text, oid: newOid, baseOid: wasFile ? oldOid : null });
        else
            notices.push({
                path: path.text,
                message: "The name of this file is not UTF-8, so it was not checked. Rename it.",
            });
    }
    return { files, removed, notices };
}

;// CONCATENATED MODULE: ./build/src/io/run-git.js

/** The output of a run that must succeed; a UserError with `failing` and git's own words where it does not. */
async function expectGit(run, args, failing, input) {
    const output = await run(args, input);
    if (output.code !== 0)
        throw new errors/* UserError */.y(`${failing} ${gitWords(output)}`);
    return output.stdout;
}
/** Why a run failed, as a sentence: the first complaint of git. */
function gitWords({ code, stderr }) {
    if (code === null)
        return `git could not be run${stderr === "" ? "" : ` (${stderr})`}. Install git and see that it is on the PATH.`;
    const lines = stderr.split("\n").filter((line) => line !== "");
    const said = lines.find((line) => /^(fatal|error): /.test(line)) ?? lines[0];
    return said === undefined
        ? `git ended with exit code ${code}.`
        : `git says: ${said.replace(/[.!]*$/, "")}.`;
}

;// CONCATENATED MODULE: ./build/src/io/compare-commits.js



/** What `head` changed since it left `base`. Of several merge bases (criss-cross merges) git's first, as in `git diff A...B`. */
async function compare(run, base, head) {
    const common = await findCommon(run, base, head);
    const exact = await diffTrees(run, common.base, common.head, "exact");
    const extensions = unexplained(exact);
    const entries = extensions.length === 0
        ? exact
        : withRenames(exact, await diffTrees(run, common.base, common.head, extensions));
    return { ...common, ...raw_diff_changesOf(entries) };
}
/** How two trees differ, where only equal contents tell a rename: git reads no blob for it. */
async function compareTrees(run, from, to) {
    return changesOf(await diffTrees(run, from, to, "exact"));
}
async function findCommon(run, base, head) {
    for (const revision of [base, head]) {
        if (revision === "" || revision.startsWith("-"))
            throw new errors/* UserError */.y(`"${revision}" is no name of a commit.`);
    }
    // Prints head, base, and "^" before each merge base, best first.
    const output = await run(["rev-parse", "--revs-only", `${base}^{commit}...${head}^{commit}`, "--"]);
    const lines = output.code === 0 ? output.stdout.toString().split("\n") : [];
    const [headOid = "", baseOid = ""] = lines;
    if (headOid === "" || baseOid === "")
        throw await unknownCommit(run, [base, head], output);
    const common = lines.find((line) => line.startsWith("^"));
    if (common === undefined)
        throw await nothingInCommon(run, base, head);
    return { base: common.slice(1), head: headOid };
}
async function unknownCommit(run, revisions, output) {
    for (const revision of revisions) {
        const { code } = await run(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
        if (code !== 1 && code !== 128)
            continue;
        const remote = /^origin\/(.+)$/.exec(revision)?.[1] ?? revision;
        return new errors/* UserError */.y(`There is no commit "${revision}" here. Fetch it ("git fetch origin ${remote}"), or set "fetch-depth: 0" in the checkout step.`);
    }
    return new errors/* UserError */.y(`The commits could not be compared: ${gitWords(output)}`);
}
async function nothingInCommon(run, base, head) {
    const shallow = await run(["rev-parse", "--is-shallow-repository"]);
    return shallow.stdout.toString().startsWith("true")
        ? new errors/* UserError */.y(`This clone is shallow and does not reach the commit that "${base}" and "${head}" have in common. ` +
            `Fetch it with "git fetch --unshallow", or set "fetch-depth: 0" in the checkout step.`)
        : new errors/* UserError */.y(`"${base}" and "${head}" have no commit in common, so there is nothing to compare.`);
}
/** "exact": by equal contents; otherwise also by similarity, among the files with these extensions. */
async function diffTrees(run, from, to, renames) {
    const detect = renames === "exact" ? ["-M100%"] : ["-M50%", `-l${mostRenames}`];
    const only = renames === "exact" ? [] : renames.map((extension) => `:(glob)**/*.${extension}`);
    const args = ["diff-tree", "-r", ...rawDiffOptions, ...detect, from, to, "--", ...only];
    return parseRawDiff(await expectGit(run, args, "The commits could not be compared:"));
}
/** Above this many on either side git compares too many pairs; equal contents are found all the same. */
const mostRenames = 1000;
/** Only among these may git read contents to find renames: comparing images would read them all. */
const textExtension = /\.(txt|captions?|tags|jsonl?|csv)$/;
/** The extensions of which files were both added and removed, not all of them explained by equal contents. */
function unexplained(entries) {
    const seen = { A: new Set(), D: new Set() };
    for (const { status, path } of entries) {
        const extension = textExtension.exec(path.text)?.[1];
        if ((status === "A" || status === "D") && extension !== undefined)
            seen[status].add(extension);
    }
    return [...seen.A].filter((extension) => seen.D.has(extension));
}
function withRenames(exact, similar) {
    const renamed = new Map(similar.filter(({ status }) => status === "R").map((entry) => [entry.path.text, entry]));
    const gone = new Set([...renamed.values()].map(({ from }) => from.text));
    return exact
        .filter(({ status, path }) => !(status === "D" && gone.has(path.text)))
        .map((entry) => (entry.status === "A" ? (renamed.get(entry.path.text) ?? entry) : entry));
}

;// CONCATENATED MODULE: ./build/src/io/git-environment.js
/**
 * The environment for git on the repository that we run in. What says which repository and which index that is must
 * stay: in `git commit -a` and `git commit -- path` the commit's index is named by GIT_INDEX_FILE alone. What would
 * change the meaning of arguments or output goes. https://git-scm.com/docs/githooks
 */
function ownEnvironment(from) {
    return {
        ...only(from, (name) => !isGuarded(name) || kept.test(name)),
        LC_ALL: "C",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
    };
}
/**
 * The environment for git on any other repository: nothing of the user's configuration, of the repository around us or
 * of a prompt reaches it. `config` is handed over as variables, so that no process list shows it.
 */
function foreignEnvironment(from, config) {
    const env = {
        ...only(from, (name) => !isGuarded(name) || transport.test(name)),
        LC_ALL: "C",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_TERMINAL_PROMPT: "0",
        GIT_CONFIG_COUNT: String(config.length),
    };
    for (const [at, [key, value]] of config.entries()) {
        env[`GIT_CONFIG_KEY_${at}`] = key;
        env[`GIT_CONFIG_VALUE_${at}`] = value;
    }
    return env;
}
const kept = /^GIT_(INDEX_FILE|DIR|WORK_TREE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH|NAMESPACE|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|CONFIG_\w+)$/i;
/** Where git finds its programs and its certificates. */
const transport = /^GIT_(EXEC_PATH|SSL_\w+|PROXY_SSL_\w+)$/i;
/** All that starts with GIT_, and the programs that git might start: simple-git refuses those. */
function isGuarded(name) {
    return /^(GIT_.*|EDITOR|VISUAL|PAGER|PREFIX|SSH_ASKPASS)$/i.test(name);
}
function only(from, keep) {
    const env = {};
    for (const [name, value] of Object.entries(from))
        if (value !== undefined && keep(name))
            env[name] = value;
    return env;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/io/cat-file.js

/** The contents of files. */
const blobs = { type: "blob", read: (bytes) => bytes };
/**
 * What is read of objects by their names or as `<tree>:<path>`, in one process; null for what is missing or of another
 * type. No name may hold a newline.
 */
async function catFiles(run, names, kind) {
    if (names.length === 0)
        return new Map();
    const input = names.map((name) => `${name}\n`).join("");
    const output = await expectGit(run, ["cat-file", "--batch", "--buffer"], "The captions could not be read from git:", input);
    const reader = readBatch(names, kind);
    if (!reader.add(output))
        throw new Error(`git cat-file answered for ${reader.contents.size} of ${names.length} names.`);
    return reader.contents;
}
/**
 * Reads `git cat-file --batch`: for each name, in order, "<oid> <type> <size>", the bytes and a newline, or a line that
 * ends with what is wrong ("missing", "ambiguous"). https://git-scm.com/docs/git-cat-file#_batch_output
 */
function readBatch(names, kind) {
    const contents = new Map();
    let chunks = [];
    let held = 0;
    let wanted = 1;
    let answered = 0;
    const add = (chunk) => {
        chunks.push(chunk);
        held += chunk.length;
        if (held < wanted)
            return false;
        let rest = Buffer.concat(chunks);
        while (answered < names.length) {
            const answer = readAnswer(rest, kind);
            wanted = answer.length;
            if (answer.length > rest.length)
                break;
            contents.set(names[answered] ?? "", answer.content);
            answered++;
            rest = rest.subarray(answer.length);
        }
        chunks = [rest];
        held = rest.length;
        return answered === names.length;
    };
    return { add, contents };
}
/** The first answer, and how many bytes it takes; more than there are when it is not complete. */
function readAnswer(bytes, { type, read }) {
    const end = bytes.indexOf(10);
    if (end < 0)
        return { length: bytes.length + 1, content: null };
    const [found, oid = "", own, size] = header.exec(bytes.toString("utf8", 0, end)) ?? [];
    if (found === undefined)
        return { length: end + 1, content: null };
    const from = end + 1;
    const to = from + Number(size);
    const isWhole = to < bytes.length;
    return { length: to + 1, content: isWhole && own === type ? read(bytes.subarray(from, to), oid) : null };
}
const header = /^([0-9a-f]{40}|[0-9a-f]{64}) ([a-z]+) (\d+)$/;

;// CONCATENATED MODULE: ./build/src/io/live-cat-file.js




/**
 * Contents in one process however often they are asked for: a style may name a file that names another. It is started
 * when first needed, keeps nobody waiting once it has answered, and ends with us.
 */
function liveCatFile(cwd, env) {
    let live;
    let turn = Promise.resolve();
    return (names, kind) => {
        if (names.length === 0)
            return Promise.resolve(new Map());
        const answer = turn.then(() => {
            live ??= start(cwd, env);
            return live.ask(names, kind);
        });
        turn = answer.catch(() => {
            // The next question starts another process.
            live = undefined;
        });
        return answer;
    };
}
function start(cwd, env) {
    const git = (0,external_node_child_process_.spawn)("git", ["cat-file", "--batch"], {
        cwd,
        env,
        windowsHide: true,
        stdio: ["pipe", "pipe", "pipe"],
    });
    const complaints = [];
    let reader;
    let settle;
    let ended;
    const end = (code, stderr) => {
        ended ??= new errors/* UserError */.y(`The captions could not be read from git: ${gitWords({ code, stderr, stdout: EMPTY })}`);
        settle.reject(ended);
    };
    git.stderr.on("data", (chunk) => complaints.push(chunk));
    git.stdout.on("data", (chunk) => {
        if (reader?.add(chunk) === true)
            settle.resolve();
    });
    git.on("error", ({ message }) => end(null, message));
    git.on("close", (code) => end(code, Buffer.concat(complaints).toString()));
    // git may end without having read everything; what it says then tells why.
    git.stdin.on("error", () => { });
    const ask = async (names, kind) => {
        if (ended !== undefined)
            throw ended;
        hold(git, true);
        const batch = readBatch(names, kind);
        await new Promise((resolve, reject) => {
            settle = { resolve, reject };
            reader = batch;
            git.stdin.write(names.map((name) => `${name}\n`).join(""));
        });
        reader = undefined;
        hold(git, false);
        return batch.contents;
    };
    return { ask };
}
const EMPTY = Buffer.alloc(0);
/** Whether our process waits for git. */
function hold(git, waits) {
    for (const pipe of [git.stdin, git.stdout, git.stderr]) {
        if (waits)
            pipe.ref();
        else
            pipe.unref();
    }
    if (waits)
        git.ref();
    else
        git.unref();
}

;// CONCATENATED MODULE: ./build/src/io/simple-git.js
/** Runs git through simple-git, which is loaded at the first run: what the pull-request and diff paths use. */
function simpleGitRunner(cwd, env) {
    return async (args, input) => {
        const { simpleGit } = await __webpack_require__.e(/* import() */ 4724).then(__webpack_require__.bind(__webpack_require__, 4724));
        const stdout = [];
        const ended = { code: null, stderr: "" };
        const git = simpleGit({
            baseDir: cwd,
            // Without this, simple-git waits 50 ms after each run.
            completion: { onExit: false, onClose: true },
            allowEnvironment: Object.keys(env),
            unsafe: trusted,
            // A function: as a plain value it would be ignored. "" is not written, so that stdin stays open: end it with a newline.
            input: () => input ?? "\n",
            errors: (_error, { exitCode, stdErr }) => {
                // Below zero: it did not start, and what stands for its words is a stack.
                ended.code = exitCode < 0 ? null : exitCode;
                const said = Buffer.concat(stdErr).toString();
                ended.stderr = exitCode < 0 ? (said.split("\n", 1)[0] ?? "") : said;
                return undefined;
            },
        });
        // `raw` decodes what it returns; names and blobs are bytes.
        git.outputHandler((_command, out) => out.on("data", (chunk) => stdout.push(chunk)));
        await git.env(env).raw([...args]);
        return { ...ended, stdout: Buffer.concat(stdout) };
    };
}
/**
 * simple-git guards against arguments and variables from strangers. Our arguments are written in this folder, and the
 * user's own configuration may come as variables (`git -c name=value commit` hands it to hooks in this way).
 */
const trusted = {
    allowUnsafeAlias: true,
    allowUnsafeAskPass: true,
    allowUnsafeCommandBinaries: true,
    allowUnsafeConfigEnvCount: true,
    allowUnsafeConfigPaths: true,
    allowUnsafeCredentialHelper: true,
    allowUnsafeDiffExternal: true,
    allowUnsafeDiffTextConv: true,
    allowUnsafeEditor: true,
    allowUnsafeExec: true,
    allowUnsafeFilter: true,
    allowUnsafeFsMonitor: true,
    allowUnsafeGitProxy: true,
    allowUnsafeGpgProgram: true,
    allowUnsafeHooksPath: true,
    allowUnsafeInclude: true,
    allowUnsafeMergeDriver: true,
    allowUnsafePack: true,
    allowUnsafePager: true,
    allowUnsafeProtocolOverride: true,
    allowUnsafeSshCommand: true,
    allowUnsafeSubmodule: true,
    allowUnsafeTemplateDir: true,
    allowUnsafeUrlRewrite: true,
};

;// CONCATENATED MODULE: ./build/src/io/spawn-git.js

/**
 * Runs git by Node's own means, for the hook: loading simple-git would cost it more than git itself. It does not wait in
 * place, so that code can be loaded while git works.
 */
function spawnGit(cwd, env) {
    return (args, input) => new Promise((resolve) => {
        const stdout = [];
        const stderr = [];
        const git = (0,external_node_child_process_.spawn)("git", args, { cwd, env, windowsHide: true });
        git.stdout.on("data", (chunk) => stdout.push(chunk));
        git.stderr.on("data", (chunk) => stderr.push(chunk));
        git.on("error", ({ message }) => resolve({ code: null, stdout: Buffer.alloc(0), stderr: message }));
        git.on("close", (code) => resolve({ code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() }));
        // git may end without having read everything; what it says then tells why.
        git.stdin.on("error", () => { });
        git.stdin.end(input ?? "");
    });
}

;// CONCATENATED MODULE: ./build/src/io/tree-object.js

/** The names in a folder, but for those of the folders in it; what is not UTF-8 is left out. */
const folders = {
    type: "tree",
    read: (bytes, oid) => namesIn(bytes, oid.length / 2),
};
/** An entry is "<mode> <name>", a NUL and the bytes of an object's name. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function namesIn(tree, oidBytes) {
    const names = [];
    for (let at = 0; at < tree.length;) {
        const start = tree.indexOf(SPACE, at) + 1;
        const end = tree.indexOf(0, start);
        if (start === 0 || end < 0)
            break;
        // The mode of a folder is 40000; all others begin with 1.
        if (tree[at] !== FOUR) {
            const name = tree.toString("utf8", start, end);
            if (!name.includes("\u{fffd}") || (0,external_node_buffer_.isUtf8)(tree.subarray(start, end)))
                names.push(name);
        }
        at = end + 1 + oidBytes;
    }
    return names;
}
const SPACE = 32;
const FOUR = 52;

;// CONCATENATED MODULE: ./build/src/io/tree-entries.js


/**
 * Reads `git ls-tree -r -z` (mode, type, oid) and `git ls-files -s -z` (mode, oid, stage): a tab before each name.
 * Only merged, regular files whose names are UTF-8.
 */
function parseEntries(output) {
    const entries = [];
    for (const { text, utf8 } of nulRecords(output)) {
        const tab = text.indexOf("\t");
        const [mode = "", second = "", third = ""] = text.slice(0, tab).split(" ");
        if (!utf8 || !isRegular(mode))
            continue;
        if (second === "blob")
            entries.push({ path: text.slice(tab + 1), oid: third });
        else if (third === "0")
            entries.push({ path: text.slice(tab + 1), oid: second });
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/src/io/tree-reader.js




/** Reads blobs and lists trees of the repository that `run` works in; `readObjects` reads names that stand on one line. */
function treeReader(run, readObjects = objectReader(run)) {
    return {
        read: (names) => readNames(run, readObjects, names),
        entries: (tree, paths) => listTree(run, tree, paths),
        names: (tree, folders) => listNames(run, tree, folders),
    };
}
/** Reads objects in a process for each question. */
function objectReader(run) {
    return (names, kind) => catFiles(run, names, kind);
}
/** The regular files of the index, or those of them that `paths` name. */
async function listIndex(run, paths) {
    return listing(run, ["ls-files", "-s", "-z", "--full-name"], "top,literal", paths ?? [""]);
}
/** All files of the index in one process: the regular ones, and the names of all. */
async function listIndexFiles(run) {
    const args = ["ls-files", "-s", "-z", "--full-name", "--", ":(top,literal)"];
    const output = await expectGit(run, args, "The files could not be listed:");
    const names = nulRecords(output).flatMap(({ text, utf8 }) => utf8 ? [text.slice(text.indexOf("\t") + 1)] : []);
    return { entries: parseEntries(output), names };
}
/** Splits `<tree>:<path>`; null for an object name. */
function splitTreePath(name) {
    const colon = name.indexOf(":");
    return colon < 0 ? null : { tree: name.slice(0, colon), path: name.slice(colon + 1) };
}
async function readNames(run, readObjects, names) {
    // `cat-file --batch` takes a name a line (its -z is younger than many a git), so those with a newline go by object name.
    const plain = names.filter((name) => !name.includes("\n"));
    if (plain.length === names.length)
        return readObjects(names, blobs);
    const oids = new Map();
    for (const name of names) {
        const split = name.includes("\n") ? splitTreePath(name) : null;
        if (split === null)
            continue;
        const list = split.tree === ""
            ? listIndex
            : (from, paths) => listTree(from, split.tree, paths);
        const [entry] = await list(run, [split.path]);
        if (entry?.path === split.path)
            oids.set(name, entry.oid);
    }
    const contents = await readObjects([...plain, ...oids.values()], blobs);
    return new Map(names.map((name) => [name, contents.get(oids.get(name) ?? name) ?? null]));
}
async function listTree(run, tree, paths) {
    return listing(run, ["ls-tree", "-r", "-z", "--full-tree", tree], "literal", paths ?? []);
}
async function listNames(run, tree, folders) {
    const [args, magic] = tree === ""
        ? [["ls-files", "-z", "--full-name"], "top,literal"]
        : [["ls-tree", "-r", "-z", "--full-tree", "--name-only", tree], "literal"];
    const all = folders.length > mostPaths || folders.includes("");
    const top = tree === "" ? [`:(${magic})`] : [];
    const specs = all ? top : folders.map((folder) => `:(${magic})${folder}`);
    const output = await expectGit(run, [...args, "--", ...specs], "The files could not be listed:");
    return nulRecords(output).flatMap(({ text, utf8 }) => (utf8 ? [text] : []));
}
/** More paths than this are picked from the whole listing: a command line has an end. */
const mostPaths = 100;
async function listing(run, args, magic, paths) {
    const few = paths.length <= mostPaths;
    const specs = few
        ? paths.map((path) => `:(${magic})${path}`)
        : magic.includes("top")
            ? [`:(${magic})`]
            : [];
    const entries = parseEntries(await expectGit(run, [...args, "--", ...specs], "The files could not be listed:"));
    if (few)
        return entries;
    const wanted = new Set(paths);
    return entries.filter(({ path }) => wanted.has(path) || tree_reader_folders(path).some((folder) => wanted.has(folder)));
}
function tree_reader_folders(path) {
    return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}

;// CONCATENATED MODULE: ./build/src/io/git.js










/**
 * The repository around the folder `cwd`. What the hook asks for goes by Node's own means, which start quicker; the rest
 * goes by simple-git.
 */
function openGit(cwd) {
    const env = ownEnvironment(process.env);
    return gitWith(spawnGit(cwd, env), simpleGitRunner(cwd, env), liveCatFile(cwd, env));
}
/** A repository, read by `quick`, objects by `readObjects` where it is given; commits are compared by `thorough`. */
function gitWith(quick, thorough, readObjects = objectReader(quick)) {
    return {
        ...treeReader(quick, readObjects),
        root: () => findRoot(quick),
        staged: () => readStaged(quick),
        inHead: (paths) => namesInHead(readObjects, paths),
        changed: (base, head) => compare(thorough, base, head),
        indexFiles: () => listIndexFiles(quick),
        indexEntries: (paths) => listIndex(quick, paths),
    };
}
async function findRoot(run) {
    const output = await run(["rev-parse", "--show-toplevel"]);
    if (output.code !== 0)
        throw notARepository(output) ?? couldNot("find the repository", output);
    return output.stdout.toString().replace(/\r?\n$/, "");
}
/** `git diff --cached` works before the first commit, and looks at no file of the work tree. */
async function readStaged(run) {
    const output = await run(["diff", "--cached", ...rawDiffOptions, "--no-renames", "--diff-filter=ACDMTU"]);
    if (output.code !== 0)
        throw notARepository(output) ?? couldNot("list the staged captions", output);
    const entries = parseRawDiff(output.stdout);
    const unmerged = entries.filter(({ status }) => status === "U").map(({ path }) => path.text);
    if (unmerged.length > 0) {
        const [first = ""] = unmerged;
        const more = unmerged.length > 1 ? ` and ${unmerged.length - 1} more` : "";
        throw new errors/* UserError */.y(`Resolve the conflicts first: ${first}${more} is not merged. Then stage the result with "git add".`);
    }
    return { ...raw_diff_changesOf(entries), ...namesOf(entries) };
}
/** By the objects of the folders: to list the index, git would have to load all of it. */
async function namesInHead(read, paths) {
    const found = await read(paths.map((path) => `HEAD:${path}`), folders);
    return new Map(paths.map((path) => [path, found.get(`HEAD:${path}`) ?? []]));
}
/** Outside of a repository `git diff` compares files: it takes `--cached` for a mistake in its usage (exit code 129). */
function notARepository({ code, stderr }) {
    return code === 129 || /not a git repository/i.test(stderr)
        ? new errors/* UserError */.y("This folder is not in a git repository. Go to the dataset's repository, or name the files to check.")
        : undefined;
}
function couldNot(what, output) {
    return new errors/* UserError */.y(`Could not ${what}: ${gitWords(output)}`);
}


/***/ }),

/***/ 6578:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ styleInHead),
/* harmony export */   p: () => (/* binding */ readStaged)
/* harmony export */ });
/* harmony import */ var _captions_tree_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1343);
/* harmony import */ var _style_caption_ending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4401);
/* harmony import */ var _style_style_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7400);



/**
 * The style at the root of HEAD, or null; undefined where git fails. Most datasets have one style, and most commits leave it
 * as it is: asking early, git is there when it is needed.
 */
async function styleInHead(git) {
    const name = `HEAD:${_style_style_name_js__WEBPACK_IMPORTED_MODULE_1__/* .styleFileName */ .P}`;
    return git.read([name]).then((found) => found.get(name), () => undefined);
}
/**
 * Lists what a commit would change and reads it. What is not staged stands in the index as it stands in HEAD, where git
 * finds it without loading the index. Captions and every caption-style.json above them come in the first run of git, so
 * that most commits need no other.
 */
async function readStaged(git, early = styleInHead(git)) {
    const changes = await git.staged();
    const { files, removed } = changes;
    const staged = new Map(files.map(({ path, oid }) => [path, oid]));
    const gone = new Set(removed);
    const known = new Map();
    const style = await early;
    if (style !== undefined && !staged.has(_style_style_name_js__WEBPACK_IMPORTED_MODULE_1__/* .styleFileName */ .P))
        known.set(_style_style_name_js__WEBPACK_IMPORTED_MODULE_1__/* .styleFileName */ .P, style);
    let index;
    let indexed;
    const read = async (paths) => {
        const names = new Map();
        for (const path of paths) {
            const isAbsent = indexed === undefined ? gone.has(path) : !indexed.has(path);
            if (isAbsent && !staged.has(path))
                known.set(path, null);
            else if (!known.has(path))
                names.set(path, staged.get(path) ?? indexed?.get(path) ?? `HEAD:${path}`);
        }
        if (names.size > 0) {
            const contents = await git.read([...new Set(names.values())]);
            for (const [path, name] of names)
                known.set(path, contents.get(name) ?? null);
        }
        return known;
    };
    const likely = files.map(({ path }) => path).filter((path) => (0,_style_caption_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .usualFormat */ .E)(path) !== null);
    await read([...new Set(likely.flatMap(stylesAbove)), ...likely]);
    return {
        changes,
        read,
        blobs: git.read,
        // Where the whole index has been listed, its names are known: no commit waits for git to list them again.
        names: async (wanted) => index?.names ?? stagedNames(git, changes, wanted),
        entries: async () => {
            index ??= await git.indexFiles();
            indexed ??= new Map(index.entries.map(({ path, oid }) => [path, oid]));
            return index.entries;
        },
    };
}
/**
 * What a commit leaves alone stands in the index as in HEAD: listing a few folders there is quicker than the whole index.
 * A name with a newline cannot be asked for.
 */
async function stagedNames(git, { appearing, vanishing }, { folders, files, below }) {
    const around = [...new Set([...folders, ...files.map((file) => (0,_captions_tree_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .folderPath */ .I)(file).slice(0, -1))])];
    if (below || around.some((folder) => folder.includes("\n")))
        return git.names("", [...folders, ...files]);
    const inHead = await git.inHead(around);
    const wanted = new Set(folders);
    const named = new Set(files);
    const gone = new Set(vanishing);
    const names = around.flatMap((folder) => {
        const all = (inHead.get(folder) ?? []).map((name) => (folder === "" ? name : `${folder}/${name}`));
        return all.filter((path) => (wanted.has(folder) || named.has(path)) && !gone.has(path));
    });
    const isWanted = (path) => wanted.has((0,_captions_tree_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .folderPath */ .I)(path).slice(0, -1)) || named.has(path);
    return [...names, ...appearing.filter(isWanted)];
}
/** Every place where the style of a caption may stand. */
function stylesAbove(path) {
    const folders = [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
    return ["", ...folders].map((folder) => folder + _style_style_name_js__WEBPACK_IMPORTED_MODULE_1__/* .styleFileName */ .P);
}


/***/ })

};
;