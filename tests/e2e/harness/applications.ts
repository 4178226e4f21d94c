import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compile, compileModule } from "svelte/compiler";
import { build, type InlineConfig, type Plugin, transformWithOxc } from "vite";

/** Frameworks that the test applications (`tests/applications`) are written in. */
export const FRAMEWORKS = ["react", "vue", "svelte", "preact", "lit"] as const;
export type Framework = (typeof FRAMEWORKS)[number];

const SOURCES = join("tests", "applications");
const RESULTS = join(".artifacts", "applications");

/**
 * A page with an application as its server sends it: the HTML of the first state, and a script that
 * takes it over when the test says so. Development builds: they complain of what others pass over.
 */
export async function applicationPage(framework: Framework): Promise<string> {
  const html = await serverHtml(framework);
  const script = await bundle(framework, "client");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Live</title>
<meta property="article:published_time" content="2017-09-29"></head>
<body><main><div id="root">${html}</div><p id="paper">Interpol has 190 member countries.</p></main>
<script>${script.replaceAll("</script", "<\\/script")}</script></body></html>`;
}

async function serverHtml(framework: Framework): Promise<string> {
  const file = resolve(RESULTS, `${framework}.server.mjs`);
  await mkdir(RESULTS, { recursive: true });
  await writeFile(file, await bundle(framework, "server"));
  const module: unknown = await import(pathToFileURL(file).href);
  return (module as { html: string }).html;
}

type Side = "client" | "server";

async function bundle(framework: Framework, side: Side): Promise<string> {
  const entry = join(SOURCES, `${framework}.${side}.ts`);
  const config: InlineConfig = {
    configFile: false,
    logLevel: "warn",
    mode: "development",
    plugins: [svelte(side)],
    define: {
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
      ...(side === "client" ? { "process.env.NODE_ENV": '"development"' } : {}),
    },
    build: {
      write: false,
      minify: false,
      target: "esnext",
      ...(side === "server" ? { ssr: entry } : {}),
      rolldownOptions: {
        input: entry,
        output: { format: side === "client" ? "iife" : "esm" },
      },
    },
    ssr: { noExternal: true },
  };
  const results = [await build(config)].flat();
  for (const result of results) {
    if (!("output" in result)) continue;
    for (const part of result.output) if (part.type === "chunk") return part.code;
  }
  throw new Error(`The bundle of ${entry} is empty.`);
}

/** Svelte's compiler as a plugin: all that these few files need of one. */
function svelte(side: Side): Plugin {
  // What the development build of the server checks rests on a state that is not set up here.
  const options = { generate: side, dev: side === "client" } as const;
  return {
    name: "svelte",
    async transform(code, id) {
      if (id.endsWith(".svelte")) return compile(code, { ...options, filename: id }).js;
      if (!id.endsWith(".svelte.ts")) return null;
      const { code: script } = await transformWithOxc(code, id);
      return compileModule(script, { ...options, filename: id }).js;
    },
  };
}
