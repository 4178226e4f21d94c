import type { panel as english } from "../en/panel";
import type { Like } from "../types";

export const panel: Like<typeof english> = {
  panel_search: "Buscar en los resultados",
  panel_order: "Orden",
  panel_by_verdict: "Veredicto",
  panel_by_page: "Orden de la página",
  panel_by_category: "Categoría",
  panel_keys: "Las flechas recorren la lista y muestran cada pasaje en la página.",
  panel_export: "Exportar",
  panel_copy_markdown: "Copiar como Markdown",
  panel_copy_json: "Copiar como JSON",
  panel_save_markdown: "Guardar como Markdown",
  panel_save_json: "Guardar como JSON",
  panel_no_match: "Sin resultados.",
  panel_shown: { one: "{count} resultado", other: "{count} resultados" },
  panel_export_title: "Resultados de «{title}»",
  panel_published: "Publicado: {date}",
};
