// What the hook needs once git has told it what is staged: one import, so that it is loaded in one go.
export { prepareStyle } from "../prepare-style.ts";
export { runHook } from "../run-hook.ts";
export { styleOpener } from "./style-opener.ts";
