import type { ParsedFile } from "../parsed-file";
import { problemAt } from "../problem";
import type { Check } from "./context";

/** Every id stands for one thing: sources, categories, and facts over all their files. */
export const checkUniqueIds: Check = ({ sources, categories, facts }) => [
  ...repeated("sources", [[sources, sources.content.sources]]),
  ...repeated("categories", [[categories, categories.content.categories]]),
  ...repeated(
    "facts",
    facts.map((file) => [file, file.content.facts]),
  ),
];

function repeated(
  list: string,
  files: readonly (readonly [ParsedFile<unknown>, readonly { readonly id: string }[]])[],
) {
  const firstIn = new Map<string, string>();
  return files.flatMap(([file, entries]) =>
    entries.flatMap(({ id }, index) => {
      const known = firstIn.get(id);
      firstIn.set(id, known ?? file.name);
      if (known === undefined) return [];
      return [problemAt(file, [list, index, "id"], `an id that ${known} does not have yet`)];
    }),
  );
}
