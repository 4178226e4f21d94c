/** Texts to copy out of the card. Nothing is ever sent. */
import type { Translator } from "../../i18n";
import type { CardContent, CardView } from "./content";

/** The claim with its verdict and every source, as plain text for a note or a message. */
export function citation(view: CardView, content: CardContent, t: Translator): string {
  const sources = view.rows
    .map(({ relationText: relation, value, where }) =>
      t("card_cite_row", { relation, value, where }),
    )
    .join("\n");
  return t("card_cite_body", {
    quote: view.quote.text,
    url: content.url,
    verdict: view.verdictText,
    explanation: view.explanation,
    sources,
  }).trim();
}

/** What somebody who mends the data or the engine needs to know, ready to be completed. */
export function report(content: CardContent, t: Translator): string {
  const { annotation } = content;
  return t("card_report_body", {
    url: content.url,
    quote: `${annotation.prefix}[${annotation.quote}]${annotation.suffix}`,
    fact: annotation.fact ?? "–",
    verdict: annotation.verdict,
    reason: annotation.reason,
  });
}
