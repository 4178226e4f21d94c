import { defineConfig } from "@playwright/test";
import type { BrowserName } from "./scripts/browsers";

const project = (kind: BrowserName) => ({ name: kind, use: { kind } });

/** End-to-end tests: the same files in both browsers, one browser per worker. */
export default defineConfig<object, { kind: BrowserName }>({
  testDir: "tests/e2e",
  outputDir: ".artifacts/e2e",
  timeout: 60_000,
  // Long enough for a machine that has other things to do; where all is well nothing waits for it.
  expect: { timeout: 15_000 },
  // Where nearly everything fails, the rest is not waited for.
  maxFailures: process.env.CI === "true" ? 20 : 0,
  workers: 1,
  forbidOnly: process.env.CI === "true",
  reporter: "list",
  projects: [project("chromium"), project("firefox")],
});
