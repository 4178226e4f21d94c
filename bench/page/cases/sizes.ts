import { execSync } from "node:child_process";
import { LIMITS, measureSizes } from "../../../scripts/sizes/measure";
import type { Case } from "../case";

/** What is put into pages, by the release build. */
export const sizes: Case = {
  name: "sizes",
  async run() {
    execSync("npx wxt build", { stdio: ["ignore", "ignore", "inherit"] });
    const sizeOf = measureSizes();
    return LIMITS.map(({ what, files, aim }) => ({
      what,
      value: sizeOf(files),
      unit: "kB gzip",
      limit: aim,
    }));
  },
};
