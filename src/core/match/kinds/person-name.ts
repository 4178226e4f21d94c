import type { Token } from "../../text/types";
import type { Hit } from "../phrases";
import type { Scene } from "../scene";

/** Particles inside names: "Ahmed Naser al-Raisi", "Catherine De Bolle". */
const PARTICLES = new Set(["al", "el", "bin", "ibn", "de", "da", "van", "von", "der", "-"]);

/** Capitalised words that open a sentence or stand for bodies and offices, never for a person. */
const NOT_NAMES = new Set(
  `the a an in on at it its he she they this that these those his her their mr mrs ms dr gen general
   president secretary minister chief head inspector vice deputy executive committee assembly interpol
   international criminal police organization organisation china chinese beijing national united nations
   ministry security public commission bureau agency state council party communist new former acting
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july
   august september october november december as for when while after before since and but or of
   if unless whether though although because until once from by with without to into over under about
   against between among during despite then now so yet nor not no only even still also both either
   neither all some many most few several one two three there here where who what which why how we i you
   us our your is was has had will would could should may might can did does do said says today yesterday
   meanwhile however last next this earlier later sir lord judge captain colonel major lieutenant general
   director commissioner chairman chairwoman spokesman spokeswoman professor mayor senator governor`.split(
    /\s+/,
  ),
);

/** Runs of two to five capitalised words that may name a person. */
export function personNames(scene: Scene): Hit[] {
  const names: Hit[] = [];
  let first = -1;
  let last = -1;
  let words = 0;
  const flush = () => {
    if (words >= 2 && words <= 5) names.push({ first, last });
    first = -1;
    words = 0;
  };
  scene.tokens.forEach((token, at) => {
    if (isNameWord(token) || (first >= 0 && isSecondHalf(scene, at))) {
      if (first < 0) first = at;
      last = at;
      words++;
    } else if (!(first >= 0 && (PARTICLES.has(token.text) || isInitialDot(scene, at)))) flush();
  });
  flush();
  return names;
}

/** The full stop of "Ronald K. Noble". */
function isInitialDot(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1];
  return scene.tokens[at]?.text === "." && before?.text.length === 1 && before.capital;
}

/** "Jong-yang": behind a hyphen a name goes on in lower case. */
function isSecondHalf(scene: Scene, at: number): boolean {
  const hyphen = scene.tokens[at - 1];
  const before = scene.tokens[at - 2];
  if (hyphen?.text !== "-" || before === undefined || !isNameWord(before)) return false;
  return before.end === hyphen.start && scene.tokens[at]?.start === hyphen.end;
}

/** Whether a word could be part of a person's name: it has a capital, and is no opener, body or office. */
export function isNameWord(token: Token): boolean {
  return token.kind === "word" && token.capital && !NOT_NAMES.has(token.text);
}
