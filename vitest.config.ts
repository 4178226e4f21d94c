import preact from "@preact/preset-vite";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBrowser } from "./scripts/browsers.ts";
import { commands } from "./tests/dom/support/commands.ts";

const executablePath = findBrowser("chromium");

/** Tests of one room stand in `tests/<room>`; see docs/architecture.md. */
const rooms = (...names: string[]) => names.map((name) => `tests/${name}/**/*.test.{ts,tsx}`);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          // A busy machine must not fail a test: speed is the bench's matter.
          testTimeout: 120_000,
          environment: "node",
          include: rooms("core", "data", "model", "platform", "scripts"),
        },
      },
      {
        // A real browser: layout, mark.js and the card cannot be judged in an imitation.
        plugins: [preact()],
        // Named here so that none is found in the middle of a run, which would reload the page.
        optimizeDeps: {
          include: [
            "@floating-ui/dom",
            "@preact/signals",
            "axe-core",
            "mark.js",
            "preact",
            "preact/hooks",
            "preact/jsx-dev-runtime",
            "preact/test-utils",
            "zod/mini",
          ],
        },
        test: {
          name: "dom",
          testTimeout: 120_000,
          include: rooms("dom", "app", "ui"),
          fileParallelism: false,
          browser: {
            enabled: true,
            commands,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
