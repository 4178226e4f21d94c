/** The side panel: every finding of the page, the accessible equivalent of the highlights. */
export const panel = {
  panel_search: "Search the findings",
  panel_order: "Order by",
  panel_by_verdict: "Verdict",
  panel_by_page: "Page order",
  panel_by_category: "Category",
  panel_keys: "Arrow keys move through the list and show each finding on the page.",
  panel_export: "Export",
  panel_copy_markdown: "Copy as Markdown",
  panel_copy_json: "Copy as JSON",
  panel_save_markdown: "Save as Markdown",
  panel_save_json: "Save as JSON",
  panel_no_match: "Nothing matches.",
  panel_shown: { one: "{count} finding", other: "{count} findings" },
  panel_export_title: "Findings on “{title}”",
  panel_published: "Published {date}",
} as const;
