/**
 * Reads a wording on standard input and prints its fingerprint as JSON, ready for a quote's
 * `fingerprint` in reference-data/facts. The wording itself is kept nowhere.
 *
 *   echo "the words as printed" | npm run --silent data:fingerprint
 */
import { text } from "node:stream/consumers";
import { fingerprint } from "../src/core/text/fingerprint";

const hashes = fingerprint(await text(process.stdin));
if (hashes.length === 0) {
  console.error("No words on standard input: expected the wording of a quotation, as printed.");
  process.exit(1);
}
console.log(JSON.stringify(hashes));
