import type { welcome as english } from "../en/welcome";
import type { Like } from "../types";

export const welcome: Like<typeof english> = {
  welcome_title: "Leer las noticias con las fuentes al lado",
  welcome_intro:
    "Fact Annotator resalta lo que una página afirma sobre Interpol, las notificaciones rojas y las cifras citadas. Al pulsar un pasaje se ve lo que dicen cinco artículos con nombre.",
  welcome_try: "Pruébelo",
  welcome_try_hint:
    "Este artículo es inventado. Pulse un pasaje resaltado, o llegue a él con la tecla Tab y pulse Intro.",
  welcome_article: "Artículo de muestra",
  welcome_legend: "Qué significan las líneas",
  welcome_matches: "el mismo valor que en al menos un artículo",
  welcome_consistent: "redondeado o dicho con holgura, pero encaja",
  welcome_differs: "otro valor que el de todos los artículos de esa época",
  welcome_sources_disagree: "los propios artículos dan valores distintos",
  welcome_other_period: "los artículos hablan de otra época",
  welcome_mention: "una mención; la ficha muestra lo que se sabe",
  welcome_where: "Dónde funciona",
  welcome_where_about: {
    one: "En {count} sitio de noticias revisado. En cualquier otra página, el botón de la barra ofrece leerla, una vez o siempre.",
    other:
      "En {count} sitios de noticias revisados. En cualquier otra página, el botón de la barra ofrece leerla, una vez o siempre.",
  },
  welcome_private: "Qué sale de este equipo",
  welcome_private_about:
    "Nada. No se hace ninguna petición, no se mide nada y no hay que permitir ni ajustar nada para empezar.",
  welcome_keys: "Teclado",
  welcome_options: "Abrir las opciones",
};
