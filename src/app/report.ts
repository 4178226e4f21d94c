import type { Annotation } from "../core/annotation";
import { countAnnotations } from "../model/counts";
import type { PageReport, PageSummary } from "../model/report";

export function makeSummary(
  page: Omit<PageSummary, "counts"> & { readonly annotations: readonly Annotation[] },
): PageSummary {
  const { annotations, ...rest } = page;
  return { ...rest, counts: countAnnotations(annotations) };
}

export function makeReport(
  summary: PageSummary,
  annotations: readonly Annotation[],
  isShown: (annotation: Annotation) => boolean,
): PageReport {
  return {
    ...summary,
    annotations: annotations.map((annotation) => ({
      id: annotation.id,
      quote: annotation.quote,
      prefix: annotation.prefix,
      suffix: annotation.suffix,
      category: annotation.category,
      verdict: annotation.verdict,
      fact: annotation.fact,
      reason: annotation.reason,
      reasonParams: annotation.reasonParams,
      hedge: annotation.claim.hedge ?? null,
      explanation: annotation.explanation,
      shown: isShown(annotation),
    })),
  };
}
