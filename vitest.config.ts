import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          include: ["tests/core/**/*.test.ts", "tests/data/**/*.test.ts"],
        },
      },
    ],
  },
});
