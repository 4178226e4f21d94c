import type { DataWords } from "../types";

export const reasons: DataWords = {
  "reason_same-value": "La página dice «{page}»; {given}.",
  "reason_same-name": "La página dice «{page}»; {given}.",
  "reason_same-words": "La página repite las palabras que cita {publisher}.",
  "reason_changed-words":
    "La redacción de la página se acerca a lo que cita {publisher}, pero no es la misma.",
  "reason_same-side": "La página adopta la opinión que recoge {publisher}.",
  reason_rounded: "«{page}» encaja al redondear; {given}.",
  reason_hedged: "«{page}» es aproximado y encaja; {given}.",
  "reason_looser-bound": "«{page}» lo admite; {given}.",
  "reason_bound-left-off": "La página dice «{page}» sin matices; {given}.",
  "reason_finer-date": "«{page}» cae dentro de ese período; {given}.",
  "reason_coarser-date": "«{page}» contiene esa fecha; {given}.",
  reason_higher: "La página dice «{page}», que es más alto; {given}.",
  reason_lower: "La página dice «{page}», que es más bajo; {given}.",
  "reason_other-date": "La página dice «{page}»; {given}.",
  "reason_other-rank": "La página dice «{page}»; {given}.",
  "reason_other-name": "La página dice «{page}»; {given}.",
  "reason_other-side": "La página adopta otra opinión que la que recoge {publisher}.",
  "reason_other-basis": "La misma cifra con otra base; {given}.",
  "reason_other-words": "{publisher} cita otras palabras.",
  "reason_other-currency": "Otra moneda; {given}.",
  "reason_other-measure": "Otra medida; {given}.",
  "reason_sources-disagree":
    "La página dice «{page}», como {publisher}; otras fuentes dan {others}.",
  "reason_another-time": "La página habla de otra época; {given}.",
  "reason_known-at-another-time": "La página da el mismo valor para otra época; {given}.",
  reason_undated: "La página no da fecha, y esta cifra cambia con el tiempo; {given}.",
  "reason_time-implied": "La página no dice para qué época vale «{page}»; {given}.",
  "reason_deprecated-statement": "{given}, pero la cifra no decide nada.",
  "reason_names-interpol": "La página nombra a Interpol; los datos de referencia hablan de ella.",
  "reason_names-red-notice":
    "La página nombra las notificaciones rojas; los datos de referencia hablan de ellas.",
  reason_given: "{publisher} da {value}",
  reason_given_when: "{publisher} da {value} ({when})",
};
