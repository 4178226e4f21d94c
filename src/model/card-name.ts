/** Name of the element whose shadow root holds the card. What it shows is no text of the page. */
export const CARD_NAME = "fact-annotator-card";
