/** What tests need of the loopback GitHub; types stand beside what they describe. */
export { type Loopback, startLoopback } from "./loopback.ts";
export { parseOutputs } from "./outputs.ts";
export { runAction, runnerEnv } from "./runner.ts";
export { nodeId } from "./state.ts";
