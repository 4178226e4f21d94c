/** The sample article, in our own words. Some of its figures are made up, to show every verdict. */
export const ARTICLE = {
  paper: "The Harbour Gazette",
  title: "What a week of police talks in Beijing did and did not settle",
  /** EDTF. */
  published: "2017-09-29",
  paragraphs: [
    "Interpol now has 190 member countries, and most of them sent somebody to the Chinese capital this week. The police organisation, founded in 1923 and based in Lyon, met for four days.",
    "China sent Interpol 612 requests for red notices in 2016, of which 230 were published. Chinese police also handled some 2,500 investigative requests from abroad that reached them through Interpol that year.",
    "Of the 100 most-wanted Chinese fugitives on Interpol’s red notices, 46 have returned so far, officials said at the margins of the meeting.",
    "By our own count of the name plates, delegations from 185 countries and regions took part in the Interpol General Assembly.",
    "It was a smaller club once. In 2005, when the organisation met in Berlin, Interpol had 182 member countries.",
  ],
} as const;

export type Article = typeof ARTICLE;
