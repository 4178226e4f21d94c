/** Runs Mozilla's add-on linter on the Firefox build: fails on errors, lists warnings. */
import { execFileSync } from "node:child_process";

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

function lint(folder: string): Report {
  const args = ["lint", "--source-dir", folder, "--output", "json", "--no-config-discovery"];
  try {
    return JSON.parse(run(args)) as Report;
  } catch (error) {
    // It exits with an error where it finds one; the report is printed all the same.
    const { stdout } = error as { stdout?: string };
    if (!stdout) throw error;
    return JSON.parse(stdout) as Report;
  }
}

function run(args: readonly string[]): string {
  const bin = "node_modules/web-ext/bin/web-ext.js";
  return execFileSync(process.execPath, [bin, ...args], { encoding: "utf8", maxBuffer: 1e8 });
}

function show(kind: string, { code, message, file, line }: Finding): void {
  console.log(`${kind} ${code} ${file ?? ""}${line ? `:${line}` : ""}: ${message}`);
}

const { errors, warnings } = lint(".output/firefox-mv3");
for (const finding of warnings) show("warning", finding);
for (const finding of errors) show("error", finding);
console.log(`${errors.length} errors, ${warnings.length} warnings`);
process.exitCode = errors.length === 0 ? 0 : 1;
