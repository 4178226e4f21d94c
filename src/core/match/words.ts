/** Small closed classes of English words that matching needs to see where a noun phrase ends. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Prepositions and particles: a name behind one is not the subject. */
export const PREPOSITIONS = set(
  `in from to with for against of by into at on over under between among amid through across via
   including like unlike towards toward within without near outside inside behind after before
   despite than as`,
);

/** Words at which the noun phrase of a figure ends. */
export const PHRASE_ENDS = set(
  `in from to with for against by into at on over under between among amid through across via than
   including like towards toward within without near outside inside after before since until during
   per as while when where whereas which who whom whose that and or but nor so because if although
   though is are was were be been being am has have had having do does did will would shall should
   can could may might must he she it they we i you this these those there then now not also
   only last next past previous so far today yesterday tomorrow alone worldwide overseas abroad
   got came went made led won gave fled ran became began proved
   ago each annually yearly all both either said says told according about around`,
);

/** Links between a noun and a figure that follows it: "membership stands at 190". */
export const LINKS = set(
  `is are was were be been being has have had to at of by from now then currently totalled totaled
   total totalling totaling reached reach reaching stands stand stood standing rose risen rising
   grew grown growing numbered number numbers numbering came come climbed increased increasing
   hit fell fallen bring brings brought bringing put puts counts counted counting exceeded exceeds
   surpassed topped the a an its their around about some nearly almost over more than roughly
   approximately only just as many less fewer under at least most up , ( : - included includes
   including comprised comprises would will last year this month so far already amounted amounting`,
);

/** Pronouns a figure may count: "230 of them". */
export const PRONOUNS = set("them those these which whom");
