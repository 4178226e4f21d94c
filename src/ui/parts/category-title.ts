import type { Translator } from "../i18n";

/** A category's title in the reader's language; of an imported category the title it brings. */
export function categoryTitle(id: string, given: string, t: Translator): string {
  return t.find(`category_${id}`) ?? given;
}
