import type { Annotation } from "../../../core/annotation";
import type { Translator } from "../../i18n";
import { categoryTitle } from "../../parts/category-title";
import { verdictName } from "../../parts/verdict";
import type {
  CardContent,
  CardView,
  IntervalOf,
  RelatedFact,
  ShownFact,
  SourceRow,
} from "./content";
import { explain } from "./explanation";
import { amounts, times } from "./pictures";
import { sourceRow } from "./rows";
import { tally } from "./tally";

/** Everything the card shows, in the reader's words. Pure: the same content gives the same view. */
export function describe(content: CardContent, intervalOf: IntervalOf, t: Translator): CardView {
  const { annotation, fact } = content;
  const rows = fact ? rowsOf(fact, content, t) : [];
  const verdictText = verdictName(annotation.verdict, t);
  return {
    id: annotation.id,
    verdict: annotation.verdict,
    verdictText,
    name: t("card_name", { verdict: verdictText, quote: annotation.quote }),
    ...explain(content, rows, t),
    category: {
      title: categoryTitle(annotation.category, content.category.title, t),
      hue: content.category.hue,
    },
    quote: inContext(annotation),
    question: fact?.question ?? null,
    rows,
    tally: annotation.verdict === "mention" ? "" : tally(rows, t),
    scale: amounts(content, intervalOf, t),
    times: times(content, t),
    related: fact ? [] : content.related.map((one) => relatedFact(one, content, t)),
    position: content.position ? t("card_position", content.position) : null,
  };
}

/** The quote with whole words around it; dots where the page goes on. */
function inContext({ prefix, quote, suffix, start }: Annotation): CardView["quote"] {
  return {
    before: start > prefix.length ? prefix.replace(/^\S*\s/, "… ") : prefix,
    text: quote,
    after: /[.!?…”"»]\s*$/.test(suffix) ? suffix : suffix.replace(/\s\S*$/, " …"),
  };
}

function rowsOf(fact: ShownFact, content: CardContent, t: Translator): SourceRow[] {
  const { annotation, sources } = content;
  const compared = new Map(annotation.statements.map((one) => [one.index, one]));
  return fact.statements.map((statement, index) =>
    sourceRow(fact, statement, compared.get(index), sources, t),
  );
}

function relatedFact(fact: ShownFact, { sources }: CardContent, t: Translator): RelatedFact {
  const rows = fact.statements.map((one) => sourceRow(fact, one, undefined, sources, t));
  return { question: fact.question, rows };
}
