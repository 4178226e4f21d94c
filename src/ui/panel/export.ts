/** The list of findings to take along. */
import type { TabReport, TabReportItem } from "../../model/report";
import type { Translator } from "../i18n";
import { formatEdtf } from "../parts/edtf";
import { verdictName } from "../parts/verdict";
import type { Explain } from "./explain";

/** Markdown: the page as heading, a bullet per finding with verdict and explanation. */
export function toMarkdown(
  report: TabReport,
  items: readonly TabReportItem[],
  explain: Explain,
  t: Translator,
): string {
  const { title, url, published } = report;
  const head = [
    `# ${plain(t("panel_export_title", { title }))}`,
    "",
    `<${url}>`,
    ...(published ? ["", t("panel_published", { date: formatEdtf(published, t) })] : []),
    "",
  ];
  const bullets = items.map((item) => {
    const { quote, prefix, suffix, verdict } = item;
    const words = `${plain(prefix)}**${plain(quote.trim())}**${plain(suffix)}`;
    return `- **${verdictName(verdict, t)}**: ${words}\n  ${plain(explain(item).explanation)}`;
  });
  return `${[...head, ...bullets].join("\n")}\n`;
}

/** JSON with the fields of an annotation as they are. */
export function toJson(report: TabReport, items: readonly TabReportItem[]): string {
  const { url, title, published } = report;
  const annotations = items.map(
    ({ frame: _frame, shown: _shown, hedge: _hedge, ...annotation }) => annotation,
  );
  return `${JSON.stringify({ page: { url, title, published }, annotations }, null, 2)}\n`;
}

/** Characters of a page's text that Markdown would take for markup, and line ends. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|]/g, "\\$&");
}
