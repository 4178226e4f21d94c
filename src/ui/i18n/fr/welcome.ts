import type { welcome as english } from "../en/welcome";
import type { Like } from "../types";

export const welcome: Like<typeof english> = {
  welcome_title: "Lire l’actualité avec les sources à côté",
  welcome_intro:
    "Fact Annotator surligne ce qu’une page affirme d’Interpol, des notices rouges et des chiffres cités. Un clic sur un passage montre ce que disent cinq articles nommés.",
  welcome_try: "Essayez",
  welcome_try_hint:
    "Cet article est inventé. Cliquez sur un passage surligné, ou allez-y avec la touche Tab et appuyez sur Entrée.",
  welcome_article: "Article d’exemple",
  welcome_legend: "Ce que signifient les lignes",
  welcome_matches: "la même valeur que dans au moins un article",
  welcome_consistent: "arrondi ou formulé plus largement, mais compatible",
  welcome_differs: "une autre valeur que tous les articles de cette époque",
  welcome_sources_disagree: "les articles eux-mêmes donnent des valeurs différentes",
  welcome_other_period: "les articles parlent d’une autre époque",
  welcome_mention: "une mention ; la fiche montre ce que l’on en sait",
  welcome_where: "Où cela fonctionne",
  welcome_where_about: {
    one: "Sur {count} site d’information vérifié. Sur toute autre page, le bouton de la barre d’outils propose une lecture, une fois ou toujours.",
    other:
      "Sur {count} sites d’information vérifiés. Sur toute autre page, le bouton de la barre d’outils propose une lecture, une fois ou toujours.",
  },
  welcome_private: "Ce qui quitte cet ordinateur",
  welcome_private_about:
    "Rien. Aucune requête n’est faite, rien n’est mesuré, et il n’y a rien à autoriser ni à régler pour commencer.",
  welcome_keys: "Clavier",
  welcome_options: "Ouvrir les options",
};
