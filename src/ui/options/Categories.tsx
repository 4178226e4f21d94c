import { isCategoryOn } from "../../model/settings";
import { CategorySwitch } from "../parts/CategorySwitch";
import { categoryTitle } from "../parts/category-title";
import { ColourChoice } from "./ColourChoice";
import type { OptionsProps } from "./Options";

/** A switch and a colour for each category. */
export function Categories({ settings, reference, actions, t }: OptionsProps) {
  return (
    <>
      <p class="fa-hint">{t("options_categories_about")}</p>
      <ul class="fa-rows">
        {reference.categories.map((category) => (
          <li key={category.id}>
            <CategorySwitch
              category={category}
              on={isCategoryOn(settings, category.id)}
              colours={settings.colours}
              onChange={(on) => actions.change({ kind: "category", category: category.id, on })}
              t={t}
            />
            <ColourChoice
              id={category.id}
              title={categoryTitle(category.id, category.title, t)}
              colours={settings.colours}
              onChange={(colour) =>
                actions.change({ kind: "colour", category: category.id, colour })
              }
              t={t}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
