import { problemAt } from "../problem";
import type { Check } from "./context";

/** Every id stands for one source, one category, one fact; over all files. */
export const checkUniqueIds: Check = ({ files }) =>
  (["sources", "categories", "facts"] as const).flatMap((list) => {
    const firstIn = new Map<string, string>();
    return files.flatMap((file) =>
      (file.content[list] ?? []).flatMap(({ id }, index) => {
        const known = firstIn.get(id);
        firstIn.set(id, known ?? file.name);
        if (known === undefined) return [];
        return [problemAt(file, [list, index, "id"], `an id that ${known} does not have yet`)];
      }),
    );
  });
