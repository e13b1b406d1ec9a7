import config from "./jest.config.mjs";

/** The tables that ask the pure core. Property tests are left out: one mutant would wait for thousands of random captions. */
export default {
  ...config,
  testMatch: ["rules", "core"].map((folder) => `<rootDir>/__tests__/${folder}/**/*.test.ts`),
  testPathIgnorePatterns: ["properties"],
};
