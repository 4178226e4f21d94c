/** The page that opens after the installation. */
export const welcome = {
  welcome_title: "Read the news with the sources beside it",
  welcome_intro:
    "Fact Annotator highlights what a page claims about Interpol, red notices and the cited figures. A press on a highlight shows what five named articles say.",
  welcome_try: "Try it",
  welcome_try_hint:
    "This article is invented. Press a highlight, or go there with the Tab key and press Enter.",
  welcome_article: "Sample article",
  welcome_legend: "What the lines mean",
  welcome_matches: "the same value as in at least one article",
  welcome_consistent: "rounded or put loosely, but it fits",
  welcome_differs: "another value than every article of that time",
  welcome_sources_disagree: "the articles themselves give different values",
  welcome_other_period: "the articles speak of another time",
  welcome_mention: "a mention; the card shows what is known of it",
  welcome_where: "Where it works",
  welcome_where_about: {
    one: "On {count} reviewed news site. On any other page the toolbar button offers a look, once or always.",
    other:
      "On {count} reviewed news sites. On any other page the toolbar button offers a look, once or always.",
  },
  welcome_private: "What leaves this computer",
  welcome_private_about:
    "Nothing. No request is made, nothing is measured, and you need not allow or set anything to begin.",
  welcome_keys: "Keyboard",
  welcome_options: "Open the options",
} as const;
