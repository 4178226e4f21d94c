import { parsePeriods } from "../../../../src/core/claim/period";
import { parseQuantities } from "../../../../src/core/claim/quantity";
import type { QuantitySpan } from "../../../../src/core/claim/types";
import { normalise } from "../../../../src/core/text/normalise";
import { sentences } from "../../../../src/core/text/sentences";
import { notation } from "./notation";

/**
 * The quantities of a text in a line each, as short as they can be told: the span, "=" and the
 * interval, then what is not usual (form, currency, hedge, standing).
 */
export function quantitiesOf(text: string, language?: string): string[] {
  const normalised = normalise(text).text;
  return sentences(normalised)
    .flatMap(({ tokens }) => parseQuantities(tokens, { language }))
    .map((span) => `${normalised.slice(span.start, span.end)} = ${detailsOf(span)}`);
}

function detailsOf(span: QuantitySpan): string {
  const { low, high } = span.interval;
  return [
    low === high ? low : notation(span.interval),
    span.form === "count" ? "" : span.form,
    span.currency ?? "",
    span.hedge === null ? "" : `"${span.hedge}"`,
    span.standing === "asserted" ? "" : span.standing,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The periods of a text: the span, "=" and its days. */
export function periodsOf(text: string, published: string | null): string[] {
  const normalised = normalise(text).text;
  return sentences(normalised)
    .flatMap(({ tokens }) => parsePeriods(tokens, published))
    .map(({ start, end, startDay, endDay }) => {
      const days = startDay === endDay ? startDay : `${startDay}/${endDay}`;
      return `${normalised.slice(start, end)} = ${days}`;
    });
}
