import type { panel as english } from "../en/panel";
import type { Like } from "../types";

export const panel: Like<typeof english> = {
  panel_search: "Rechercher dans les résultats",
  panel_order: "Ordre",
  panel_by_verdict: "Verdict",
  panel_by_page: "Ordre de la page",
  panel_by_category: "Catégorie",
  panel_keys: "Les flèches parcourent la liste et montrent chaque passage dans la page.",
  panel_export: "Exporter",
  panel_copy_markdown: "Copier en Markdown",
  panel_copy_json: "Copier en JSON",
  panel_save_markdown: "Enregistrer en Markdown",
  panel_save_json: "Enregistrer en JSON",
  panel_no_match: "Aucun résultat.",
  panel_shown: { one: "{count} résultat", other: "{count} résultats" },
  panel_export_title: "Résultats pour « {title} »",
  panel_published: "Publié : {date}",
};
