import type { Check } from "./context";
import { checkLexicon } from "./lexicon";
import { checkReferences } from "./references";
import { checkStatements } from "./statements";
import { checkUniqueIds } from "./unique-ids";
import { checkUnits } from "./units";

/** Everything that is checked once each file is right in itself. */
export const CHECKS: readonly Check[] = [
  checkUniqueIds,
  checkReferences,
  checkUnits,
  checkStatements,
  checkLexicon,
];
