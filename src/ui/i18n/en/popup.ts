/** The popup of the toolbar button. */
export const popup = {
  popup_title: "Fact Annotator",
} as const;
