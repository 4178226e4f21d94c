import type { popup as english } from "../en/popup";
import type { Like } from "../types";

export const popup: Like<typeof english> = {
  popup_everywhere: "En todos los sitios",
  popup_here: "En {host}",
  popup_claims: { one: "{count} afirmación", other: "{count} afirmaciones" },
  popup_mentions: { one: "{count} mención", other: "{count} menciones" },
  popup_found: "{claims} y {mentions} en esta página",
  popup_verdicts: "Mostrar solo un veredicto",
  popup_categories: "Categorías",
  popup_other_categories: "Categorías sin nada en esta página",
  popup_list: "Encontrado en esta página",
  popup_hidden: "sin resaltar",
  popup_more: { one: "Mostrar {count} más", other: "Mostrar {count} más" },
  popup_none_left: "No hay nada resaltado con este veredicto.",
  popup_off_hour: "Desactivar una hora",
  popup_resume: "Volver a activar",
  popup_side_panel: "Panel lateral",
  popup_options: "Opciones",
  popup_look_once: "Leer una vez",
  popup_always: "Siempre en este sitio",
  popup_allow: "Permitir en este sitio",
  popup_switch_on: "Activar",
  popup_switch_on_here: "Activar aquí",
  popup_refused: "El navegador no lo permitió.",
  state_scanning: "Leyendo la página…",
  state_nothing:
    "Esta página no dice nada de Interpol, las notificaciones rojas ni las cifras citadas.",
  state_off: "Fact Annotator está desactivado en todos los sitios.",
  state_paused: "Todo está desactivado hasta las {time}.",
  state_site_off: "Lo ha desactivado en {host}.",
  state_not_listed:
    "{host} no está en la lista de sitios de noticias, así que la página no se leyó.",
  state_no_access: "El navegador no deja que la extensión lea {host}.",
  state_unknown_site: "El navegador no dice de qué sitio se trata hasta que usted lo pida.",
  state_restricted: "Los navegadores no admiten extensiones en esta página.",
};
