/** Abbreviations whose full stop does not end a sentence, lower case without the final stop. */

/** Always followed by the name they introduce. */
export const BEFORE_NAME: ReadonlySet<string> = words(
  "mr mrs ms dr prof gen lt col maj capt sgt cpl cmdr adm brig sen rep gov pres hon rev fr sr st mt ft " +
    "supt insp det amb atty messrs mme mlle vs v approx ca cf al viz",
);

/** Followed by a number ("No. 91", "Fig. 3"), else the end of a sentence. */
export const BEFORE_NUMBER: ReadonlySet<string> = words(
  "no nos rs fig art sec vol ch p pp par para",
);

/** May end a sentence or not: it goes on where what follows does not look like a beginning. Capitalised. */
export const ANYWHERE: ReadonlySet<string> = words(
  "ph.d inc corp co ltd llc bros dept est univ assn jr " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo",
);

/** Words that begin sentences far more often than names ("… in the U.S. The rest …"). */
export const BEGINNERS: ReadonlySet<string> = words(
  "the a an in on at it its he she they we i you this that these those there his her their our my but and or so yet " +
    "when while after before since as if for from with by of to although however meanwhile more most some many all " +
    "no not one two what who why how where according under during last earlier also both each every another such",
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
