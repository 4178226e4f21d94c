/**
 * Checks everything under reference-data: each file against its schema, the files against each
 * other, the statements for contradictions. Mistakes are printed one per line and give exit status
 * 1; contradictions do so where known-contradictions.json does not name them.
 *
 *   npm run data:check [-- folder]
 */
import { formatProblem } from "../src/core/reference/problem";
import { checkData } from "./check-data";
import { REFERENCE_DATA } from "./reference-files";

const { notes, problems } = checkData(process.argv[2] ?? REFERENCE_DATA);
for (const note of notes) console.log(note);
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(`${problems.length} to mend. How the data is written: docs/add-a-fact.md`);
  process.exitCode = 1;
}
