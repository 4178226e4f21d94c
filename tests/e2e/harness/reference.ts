import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Fact, Source, Statement } from "../../../src/core/reference/model";

const FOLDER = "reference-data";

async function read(...path: string[]): Promise<unknown> {
  return JSON.parse(await readFile(join(FOLDER, ...path), "utf8"));
}

/** The facts as they stand in the reviewed files. */
export async function facts(): Promise<Fact[]> {
  const names = (await readdir(join(FOLDER, "facts"))).filter((name) => name.endsWith(".json"));
  const files = await Promise.all(names.map((name) => read("facts", name)));
  return files.flatMap((file) => (file as { facts: Fact[] }).facts);
}

export async function sources(): Promise<Source[]> {
  return ((await read("sources.json")) as { sources: Source[] }).sources;
}

/**
 * What the sources say in answer to a fact's question.
 *
 * @throws Error where there is no such fact
 */
export async function statementsOf(fact: string): Promise<readonly Statement[]> {
  const found = (await facts()).find(({ id }) => id === fact);
  if (!found) throw new Error(`There is no fact ${fact}`);
  return found.statements;
}
