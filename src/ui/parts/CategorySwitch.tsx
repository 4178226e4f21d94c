import type { Translator } from "../i18n";
import { hueStyle } from "./category";
import { categoryTitle } from "./category-title";
import { Switch } from "./Switch";

export interface CategorySwitchProps {
  readonly category: { readonly id: string; readonly title: string };
  readonly on: boolean;
  /** How many were found on the page; left out where there is no page. */
  readonly count?: number;
  readonly colours: Readonly<Record<string, string>>;
  readonly onChange: (on: boolean) => void;
  readonly t: Translator;
}

/** A category told by its hue and its name, with what was found of it. */
export function CategorySwitch({ category, on, count, colours, onChange, t }: CategorySwitchProps) {
  return (
    <Switch on={on} onChange={onChange}>
      <span class="fa-hue" style={hueStyle(category.id, colours)} />
      <span class="fa-grow">{categoryTitle(category.id, category.title, t)}</span>
      {count === undefined ? null : (
        <span class="fa-count">{new Intl.NumberFormat(t.locale).format(count)}</span>
      )}
    </Switch>
  );
}
