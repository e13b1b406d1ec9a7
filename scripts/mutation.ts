/** What Stryker loads for `npm run mutation`: a runner of tests, and what is left alone. */
import { declareClassPlugin, declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { documentation } from "./mutation/documentation.ts";
import { InProcessRunner } from "./mutation/runner.ts";

/** The name is Stryker's. */
export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner),
  declareValuePlugin(PluginKind.Ignore, "documentation", documentation),
];
