import type { panel as english } from "../en/panel";
import type { Like } from "../types";

export const panel: Like<typeof english> = {
  panel_search: "搜索结果",
  panel_order: "排序",
  panel_by_verdict: "结论",
  panel_by_page: "页面顺序",
  panel_by_category: "类别",
  panel_keys: "用方向键在列表中移动，并在页面上显示相应位置。",
  panel_export: "导出",
  panel_copy_markdown: "复制为 Markdown",
  panel_copy_json: "复制为 JSON",
  panel_save_markdown: "保存为 Markdown",
  panel_save_json: "保存为 JSON",
  panel_no_match: "没有匹配的内容。",
  panel_shown: { other: "{count} 条结果" },
  panel_export_title: "“{title}”中的发现",
  panel_published: "发布于 {date}",
};
