/**
 * A light stemmer: a key that the forms of a word share, applied alike to text and to cue phrases.
 * It is not always a word ("notice", "notices", "noticed" -> "notic"; "country", "countries" ->
 * "country"; "submitted" -> "submit"). Deterministic, by suffix only, with the irregular forms that
 * news of this field uses.
 */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return withoutFinalE(withoutVerbEnding(singular(word)));
}

/** The forms that have this stem by the list alone. */
export function irregularForms(stem: string): readonly string[] {
  return [...IRREGULAR].filter(([, base]) => base === stem).map(([form]) => form);
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    "be:am,is,are,was,were,been,being have:has,had,having,'ve do:does,did,done,doing not:n't will:'ll " +
    "say:said make:made,making take:took,taken,taking give:gave,given,giving get:got,gotten go:goes,went,gone " +
    "come:came,coming see:saw,seen hold:held send:sent meet:met win:won,winning flee:fled,flees catch:caught " +
    "bring:brought seek:sought lead:led build:built begin:began,begun become:became,becoming choose:chose,chosen " +
    "draw:drew,drawn fall:fell,fallen grow:grew,grown know:knew,known pay:paid run:ran,running rise:rose,risen " +
    "sell:sold spend:spent stand:stood steal:stole,stolen tell:told think:thought write:wrote,written,writing " +
    "lose:lost,losing keep:kept hide:hid,hidden,hiding break:broke,broken shoot:shot swear:sworn,swore " +
    "man:men woman:women child:children person:persons foot:feet half:halves lif:lives,life news:news " +
    "founded:founding agre:agreed,agreeing use:used,uses,using die:died,dies,dying lie:lied,lies,lying " +
    "control:controlled,controlling cancel:cancelled,cancelling travel:travelled,travelling " +
    "center:centre,centres,centers,centred program:programme,programmes,programs,programmed " +
    "defens:defence,defences offens:offence,offences licens:licence,licences"
  )
    .split(" ")
    .flatMap((entry) => {
      const [base = "", forms = ""] = entry.split(":");
      return [[base, base] as const, ...forms.split(",").map((form) => [form, base] as const)];
    }),
);

const HAS_VOWEL = /[aeiouy]/;
const SHORT = /^[^aeiou]?[aeiou][^aeiouwxy]$/;
const DOUBLED = /([bdgmnprt])\1$/;

function singular(word: string): string {
  // Policemen, women.
  if (word.endsWith("men")) return `${word.slice(0, -2)}an`;
  if (!word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return word.slice(0, /(?:ss|sh|ch|x)es$/.test(word) ? -2 : -1);
}

function withoutVerbEnding(word: string): string {
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  const length = word.endsWith("ed") && !word.endsWith("eed") ? 2 : word.endsWith("ing") ? 3 : 0;
  const rest = word.slice(0, word.length - length);
  if (length === 0 || rest.length < 2 || !HAS_VOWEL.test(rest)) return word;
  if (rest.length > 3 && DOUBLED.test(rest)) return rest.slice(0, -1);
  // "named" -> "name", "based" -> "base": short words keep their "e" (see below), so it comes back.
  return SHORT.test(rest) ? `${rest}e` : rest;
}

/** Words of four letters keep it: "not" and "note" must stay apart. British spellings fold. */
function withoutFinalE(word: string): string {
  const rest = word.length > 4 && word.endsWith("e") ? word.slice(0, -1) : word;
  if (rest.length < 5) return rest;
  if (rest.endsWith("is")) return `${rest.slice(0, -2)}iz`;
  if (rest.endsWith("our")) return `${rest.slice(0, -3)}or`;
  return rest.replace(/isation$/, "ization");
}
