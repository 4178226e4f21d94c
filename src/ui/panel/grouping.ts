import type { TabReportItem } from "../../model/report";
import type { Translator } from "../i18n";
import { categoryTitle } from "../parts/category-title";
import { VERDICTS, verdictName } from "../parts/verdict";
import type { Explain } from "./explain";

export type Order = "verdict" | "page" | "category";

/** Findings under one heading; `title` is empty where everything is in page order. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly items: readonly TabReportItem[];
}

/** Findings under their headings, in page order within each. Empty groups are left out. */
export function group(
  items: readonly TabReportItem[],
  order: Order,
  categories: readonly { readonly id: string; readonly title: string }[],
  t: Translator,
): readonly Group[] {
  if (order === "page") return items.length > 0 ? [{ id: "page", title: "", items }] : [];
  const headings =
    order === "verdict"
      ? VERDICTS.map((id) => ({ id, title: verdictName(id, t) }))
      : categories.map(({ id, title }) => ({ id, title: categoryTitle(id, title, t) }));
  return headings
    .map(({ id, title }) => ({ id, title, items: items.filter((item) => item[order] === id) }))
    .filter((one) => one.items.length > 0);
}

/** Findings whose words, neighbourhood or explanation contain every word of the search. */
export function search(
  items: readonly TabReportItem[],
  text: string,
  explain: Explain,
): readonly TabReportItem[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter((item) => {
    const { quote, prefix, suffix } = item;
    const searched = `${prefix}${quote}${suffix} ${explain(item).explanation}`.toLocaleLowerCase();
    return words.every((word) => searched.includes(word));
  });
}
