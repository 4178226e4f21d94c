import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build } from "vite";

const DIRECTORY = resolve(".artifacts/bench");

/** The subject as one script, made by the bundler and for the browsers that the extension is made for. */
export async function bundle(): Promise<string> {
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: DIRECTORY,
      emptyOutDir: false,
      target: "chrome123",
      minify: !process.env.BENCH_READABLE,
      lib: {
        entry: resolve("bench/page/subject/index.ts"),
        formats: ["iife"],
        name: "bench",
        fileName: () => "subject.js",
      },
    },
  });
  return readFile(resolve(DIRECTORY, "subject.js"), "utf8");
}
