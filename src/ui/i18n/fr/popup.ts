import type { popup as english } from "../en/popup";
import type { Like } from "../types";

export const popup: Like<typeof english> = {
  popup_everywhere: "Sur tous les sites",
  popup_here: "Sur {host}",
  popup_claims: { one: "{count} affirmation", other: "{count} affirmations" },
  popup_mentions: { one: "{count} mention", other: "{count} mentions" },
  popup_found: "{claims} et {mentions} sur cette page",
  popup_verdicts: "N’afficher qu’un verdict",
  popup_categories: "Catégories",
  popup_other_categories: "Catégories sans rien sur cette page",
  popup_list: "Trouvé sur cette page",
  popup_hidden: "non surligné",
  popup_more: { one: "En afficher {count} de plus", other: "En afficher {count} de plus" },
  popup_none_left: "Rien n’est surligné avec ce verdict.",
  popup_off_hour: "Désactiver une heure",
  popup_resume: "Réactiver",
  popup_side_panel: "Panneau latéral",
  popup_options: "Options",
  popup_look_once: "Lire une fois",
  popup_always: "Toujours sur ce site",
  popup_allow: "Autoriser sur ce site",
  popup_switch_on: "Activer",
  popup_switch_on_here: "Activer ici",
  popup_refused: "Le navigateur ne l’a pas permis.",
  state_scanning: "Lecture de la page…",
  state_nothing: "Cette page ne dit rien d’Interpol, des notices rouges ni des chiffres cités.",
  state_off: "Fact Annotator est désactivé sur tous les sites.",
  state_paused: "Tout est désactivé jusqu’à {time}.",
  state_site_off: "Vous l’avez désactivé sur {host}.",
  state_not_listed:
    "{host} n’est pas dans la liste des sites d’information : la page n’a pas été lue.",
  state_no_access: "Le navigateur ne laisse pas l’extension lire {host}.",
  state_unknown_site:
    "Le navigateur ne dit pas de quel site il s’agit tant que vous ne le demandez pas.",
  state_restricted: "Les navigateurs n’admettent aucune extension sur cette page.",
};
