import type { ParsedFile } from "../parsed-file";
import { type Problem, problemAt } from "../problem";

/** Endings of a country under which anybody registers a name: `co.uk`, `com.au`. */
const SHARED_ENDING = /^(?:ac|co|com|edu|go|gob|gov|mil|ne|net|or|org)\.[a-z]{2}$/;

/** Each host once, none covered by another of the list, and none an ending that many sites share. */
export function checkSites(
  file: ParsedFile<{ readonly sites: readonly { readonly host: string }[] }>,
): Problem[] {
  const hosts = file.content.sites.map(({ host }) => host);
  return hosts.flatMap((host, index) => {
    const problem = (expected: string) => [problemAt(file, ["sites", index, "host"], expected)];
    if (hosts.indexOf(host) < index) return problem("each host once");
    if (SHARED_ENDING.test(host)) return problem("a name before the ending that many sites share");
    const wider = hosts.find((other) => host.endsWith(`.${other}`));
    return wider === undefined ? [] : problem(`a host that ${wider} does not cover already`);
  });
}
