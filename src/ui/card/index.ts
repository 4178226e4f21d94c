export { createCard } from "./createCard";
export type { CardContent, CategoryLook, IntervalOf } from "./model/content";
export type { Anchor, CardController, CardOptions, OpenedBy, Opening } from "./options";
