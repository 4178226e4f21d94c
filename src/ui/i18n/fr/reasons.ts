import type { DataWords } from "../types";

export const reasons: DataWords = {
  "reason_same-value": "La page dit « {page} » ; {given}.",
  "reason_same-name": "La page dit « {page} » ; {given}.",
  "reason_same-words": "La page reprend les mots que cite {publisher}.",
  "reason_changed-words":
    "La formulation de la page est proche de ce que cite {publisher}, sans être identique.",
  "reason_same-side": "La page adopte le point de vue que rapporte {publisher}.",
  reason_rounded: "« {page} » convient une fois arrondi ; {given}.",
  reason_hedged: "« {page} » est approximatif et convient ; {given}.",
  "reason_looser-bound": "« {page} » le permet ; {given}.",
  "reason_bound-left-off": "La page dit « {page} » sans nuance ; {given}.",
  "reason_finer-date": "« {page} » se situe dans cette période ; {given}.",
  "reason_coarser-date": "« {page} » contient cette date ; {given}.",
  reason_higher: "La page dit « {page} », ce qui est plus élevé ; {given}.",
  reason_lower: "La page dit « {page} », ce qui est plus bas ; {given}.",
  "reason_other-date": "La page dit « {page} » ; {given}.",
  "reason_other-rank": "La page dit « {page} » ; {given}.",
  "reason_other-name": "La page dit « {page} » ; {given}.",
  "reason_other-side": "La page adopte un autre point de vue que celui que rapporte {publisher}.",
  "reason_other-basis": "Le même chiffre sur une autre base ; {given}.",
  "reason_other-words": "{publisher} cite d’autres mots.",
  "reason_other-currency": "Une autre monnaie ; {given}.",
  "reason_other-measure": "Une autre mesure ; {given}.",
  "reason_sources-disagree":
    "La page dit « {page} », comme {publisher} ; d’autres sources donnent {others}.",
  "reason_another-time": "La page parle d’une autre époque ; {given}.",
  "reason_known-at-another-time": "La page donne la même valeur pour une autre époque ; {given}.",
  reason_undated: "La page ne donne pas de date, et ce chiffre évolue ; {given}.",
  "reason_time-implied": "La page ne dit pas pour quelle époque vaut « {page} » ; {given}.",
  "reason_deprecated-statement": "{given}, mais ce chiffre ne décide de rien.",
  "reason_names-interpol": "La page nomme Interpol ; les données de référence en parlent.",
  "reason_names-red-notice":
    "La page nomme les notices rouges ; les données de référence en parlent.",
  reason_given: "{publisher} donne {value}",
  reason_given_when: "{publisher} donne {value} ({when})",
};
