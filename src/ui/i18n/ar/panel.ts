import type { panel as english } from "../en/panel";
import type { Like } from "../types";

export const panel: Like<typeof english> = {
  panel_search: "البحث في النتائج",
  panel_order: "الترتيب",
  panel_by_verdict: "النتيجة",
  panel_by_page: "ترتيب الصفحة",
  panel_by_category: "الفئة",
  panel_keys: "تنقلك مفاتيح الأسهم في القائمة وتعرض كل موضع في الصفحة.",
  panel_export: "تصدير",
  panel_copy_markdown: "نسخ بصيغة Markdown",
  panel_copy_json: "نسخ بصيغة JSON",
  panel_save_markdown: "حفظ بصيغة Markdown",
  panel_save_json: "حفظ بصيغة JSON",
  panel_no_match: "لا نتائج.",
  panel_shown: {
    zero: "لا نتائج",
    one: "نتيجة واحدة",
    two: "نتيجتان",
    few: "{count} نتائج",
    many: "{count} نتيجة",
    other: "{count} نتيجة",
  },
  panel_export_title: "ما وُجد في «{title}»",
  panel_published: "نُشر: {date}",
};
