import { execSync } from "node:child_process";
import { join } from "node:path";

/** Folder of the Chromium build whose card can be looked into. */
export const TEST_EXTENSION = join(".output", "chrome-mv3-test");

/** Builds it from the present sources and data; what goes wrong is printed. */
export function buildTestExtension(): void {
  for (const command of ["npm run --silent data:compile", "wxt build --mode test"]) {
    execSync(command, { stdio: ["ignore", "ignore", "inherit"] });
  }
}
