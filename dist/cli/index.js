#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 181:
/***/ (function(module) {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 9896:
/***/ (function(module) {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 4573:
/***/ (function(module) {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function(module) {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function(module) {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 8474:
/***/ (function(module) {

"use strict";
module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ (function(module) {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 8161:
/***/ (function(module) {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function(module) {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 1708:
/***/ (function(module) {

"use strict";
module.exports = require("node:process");

/***/ }),

/***/ 8321:
/***/ (function(module) {

"use strict";
module.exports = require("node:stream/consumers");

/***/ }),

/***/ 8522:
/***/ (function(module) {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ (function(module) {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 932:
/***/ (function(module) {

"use strict";
module.exports = require("process");

/***/ }),

/***/ 2018:
/***/ (function(module) {

"use strict";
module.exports = require("tty");

/***/ }),

/***/ 9023:
/***/ (function(module) {

"use strict";
module.exports = require("util");

/***/ }),

/***/ 8732:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   d$: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/* harmony import */ var _report_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2886);

const FAIL_ON = [..._report_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, "never"];
/** Whether a finding is at or above `failOn`. */
function fails({ findings }, failOn) {
    return failOn !== "never" && findings.some(({ severity }) => rankOf(severity) <= rankOf(failOn));
}
/** 0 for the most severe. */
function rankOf(severity) {
    return _report_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(severity);
}


/***/ }),

/***/ 7406:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ describeFault),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** A fault that the user can mend: a broken style, an unmerged index, a missing permission. Anything else is a bug. */
class UserError extends Error {
    faults;
    constructor(faults, options) {
        const list = typeof faults === "string" ? [{ message: faults }] : faults;
        super(list.map(describeFault).join("\n"), options);
        this.name = "UserError";
        this.faults = list;
    }
}
/** "caption-style.json:4:7: message", or the message alone. */
function describeFault({ message, place }) {
    return place === undefined ? message : `${place.path}:${place.line}:${place.column}: ${message}`;
}


/***/ }),

/***/ 2886:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Sd: () => (/* binding */ totals),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** Counts findings. */
function countFindings({ findings }) {
    const counts = { error: 0, warning: 0, info: 0, fixable: 0 };
    for (const { severity, fix } of findings) {
        counts[severity]++;
        if (fix === "safe")
            counts.fixable++;
    }
    return counts;
}
/** "4 errors and 1 warning in 3 of 12 captions", or "12 captions, nothing found". */
function totals(report) {
    const counts = countFindings(report);
    const said = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => severity === "info" ? `${counts.info} info` : plural(counts[severity], severity));
    if (said.length === 0)
        return `${plural(report.captions, "caption")}, nothing found`;
    // A file that holds many captions does not tell how many of them have a finding.
    const [noun, all] = report.captions === report.files ? ["caption", report.captions] : ["file", report.files];
    const found = new Set(report.findings.map(({ path }) => path)).size;
    return `${sentence(said)} in ${found} of ${plural(Math.max(all, found), noun)}`;
}
/** "1 caption", "2 captions". */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** "a", "a and b", "a, b and c". */
function sentence(parts) {
    const last = parts.at(-1) ?? "";
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
/** Worst first. */
const SEVERITIES = ["error", "warning", "info"];


/***/ }),

/***/ 8798:
/***/ (function(__webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _run_cli_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8542);


/** Exit code of a bug: neither "clean" nor "findings" nor a fault of the user. */
const BUG = 70;
/** What is asked to end ends with 128 and the number of the signal. https://en.wikipedia.org/wiki/Exit_status#POSIX */
const SIGNALS = [
    ["SIGHUP", 129],
    ["SIGINT", 130],
    ["SIGTERM", 143],
];
try {
    process.exitCode = await (0,_run_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .runCli */ .a)(process.argv.slice(2), {
        cwd: process.cwd(),
        env: process.env,
        started: process.argv[1] ?? ".",
        program: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? "."),
        readInput: async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8321, 19))).buffer(process.stdin),
        stdout: outputTo("stdout"),
        stderr: outputTo("stderr"),
        now: () => performance.now(),
        atExit: cleanAtExit,
    });
}
catch (error) {
    process.exitCode = BUG;
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}
/**
 * Also where a signal ends the program; a signal that nobody waits for ends it at once, in the middle of a check as well.
 * https://nodejs.org/api/process.html#signal-events
 */
function cleanAtExit(clean) {
    process.once("exit", clean);
    for (const [signal, code] of SIGNALS)
        process.once(signal, () => process.exit(code));
}
/** Node makes a stream at the first look at it, which takes longer than many a commit's check and is often not needed. */
function outputTo(name) {
    let opened;
    const stream = () => {
        if (opened !== undefined)
            return opened;
        opened = process[name];
        // Who reads us, such as `head`, may have read enough.
        opened.on("error", (error) => {
            if (error.code !== "EPIPE")
                throw error;
        });
        return opened;
    };
    return {
        write: (text) => stream().write(text),
        get isTerminal() {
            return stream().isTTY;
        },
        get columns() {
            return stream().columns;
        },
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3844:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ findPackage),
/* harmony export */   Pp: () => (/* binding */ styleInTree),
/* harmony export */   Xe: () => (/* binding */ toTreePath),
/* harmony export */   wg: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7406);



/**
 * The folder that reported paths are relative to: the repository around a file or folder, else the outermost folder with
 * a caption-style.json, else the folder itself; but the working directory where that is around it, so that a folder that is
 * named from outside may extend a style beside it.
 */
function findRoot(start, cwd) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(start, { throwIfNoEntry: false });
    const folder = stats?.isFile() ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start)) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start);
    const has = (name) => (candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(candidate, name));
    const repository = findUp(folder, has(".git"));
    if (repository !== undefined)
        return repository;
    const outermost = findOutermost(folder, has("caption-style.json")) ?? folder;
    return isOutside(toTreePath(cwd, outermost)) ? outermost : cwd;
}
/** A file of the disk as a path of the tree, "/" separated. */
function toTreePath(root, file) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
/** The style that `--config` names, as a path of the tree. Its globs are relative to its folder, so it has to be in there. */
function styleInTree(root, file, named) {
    const path = toTreePath(root, file);
    if (!isOutside(path))
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The style ${named} is outside of the dataset's folder, and what it says of files is relative to its own folder. Copy it into the dataset, or let a caption-style.json there extend a copy of it.`);
}
/** The folder of this package, from any file in it, and its version. */
function findPackage(program) {
    let version = "";
    const folder = findUp((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program), (candidate) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(candidate, "package.json");
        // The bundle has a package.json of its own, which only says that it is a module.
        const { name, version: own } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? readPackage(file) : {};
        if (name !== "caption-style")
            return false;
        version = own ?? "";
        return true;
    });
    return { folder: folder ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program), version };
}
function isOutside(path) {
    return path === ".." || path.startsWith("../") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path);
}
function findUp(start, isIt) {
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (isIt(folder))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return undefined;
    }
}
function findOutermost(start, isIt) {
    let found;
    findUp(start, (folder) => {
        if (isIt(folder))
            found = folder;
        return false;
    });
    return found;
}
function readPackage(file) {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
}


/***/ }),

/***/ 6025:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8732);

/** How a report is written. */
const FORMATS = ["text", "json", "github", "sarif", "rdjson", "rdjsonl", "markdown", "html"];
/** What is meant where no option says otherwise. */
const DEFAULTS = { format: "text", failOn: "error" };
/** What the exit code says. */
const EXIT = { clean: 0, findings: 1, couldNotCheck: 2 };
/** 1 when a finding is at or above `failOn`, else 0. */
function exitCode(report, failOn) {
    return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(report, failOn) ? EXIT.findings : EXIT.clean;
}


/***/ }),

/***/ 8542:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runCli)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
/* harmony import */ var _commands_find_up_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3844);
/* harmony import */ var _commands_options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6025);



/** Runs the command that the arguments name and gives the exit code. Only what the user can mend is caught. */
async function runCli(argv, ports) {
    if (argv.length === 1 && VERSION.has(argv[0] ?? "")) {
        ports.stdout.write(`${(0,_commands_find_up_js__WEBPACK_IMPORTED_MODULE_1__/* .findPackage */ .CV)(ports.program).version}\n`);
        return _commands_options_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.clean;
    }
    try {
        // What the pre-commit hook runs; with options it goes the way of every command.
        if (argv.length === 1 && argv[0] === "hook") {
            const { runHookCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(8575), __nccwpck_require__.e(2523)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2420));
            return await runHookCommand(_commands_options_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULTS */ .zY, ports);
        }
        // Asking for the version is all that many scripts do: it does not wait for the reader of arguments.
        const { runProgram } = await Promise.all(/* import() */[__nccwpck_require__.e(8179), __nccwpck_require__.e(3867)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3867));
        return await runProgram(argv, ports);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
            throw error;
        const { sayFaults } = await __nccwpck_require__.e(/* import() */ 8428).then(__nccwpck_require__.bind(__nccwpck_require__, 8428));
        sayFaults(error.faults, ports);
        return _commands_options_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.couldNotCheck;
    }
}
const VERSION = new Set(["--version", "-V"]);


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.cjs.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
__nccwpck_require__(8798);

module.exports = __webpack_exports__;
/******/ })()
;