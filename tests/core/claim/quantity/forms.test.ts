import { describe, expect, it } from "vitest";
import { quantitiesOf } from "../support/read";

/** A text and what is read from it, one line for each quantity. */
type Row = readonly [text: string, ...quantities: string[]];

function reads(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows.map(([text, ...expected]) => [text, expected] as const))(
      "%s",
      (text, expected) => {
        expect(quantitiesOf(text)).toEqual(expected);
      },
    );
  });
}

reads("digits", [
  ["China submitted 612 requests.", "612 = 612"],
  ["Interpol has 185 members.", "185 = 185"],
  ["Interpol has 190 members.", "190 = [185, 195]"],
  ["2,566 people were captured.", "2,566 = 2566"],
  ["6745 bank accounts were frozen.", "6745 = 6745"],
  ["It seized 20 000 files.", "20 000 = [19000, 21000]"],
  ["It seized 20\u00a0000 files.", "20 000 = [19000, 21000]"],
  ["It seized 20'000 files.", "20'000 = [19000, 21000]"],
  ["Rewards of 1,00,000 rupees.", "1,00,000 = [95000, 105000] INR"],
  ["Drugs totalling 2.97 tonnes.", "2.97 = 2.97"],
  ["There were 0 arrests.", "0 = 0"],
  ["The １９２ members met.", "192 = 192"],
  ["It handled 2000 requests.", "2000 = [1900, 2100]"],
  ["They arrested 1100 suspects.", "1100 = [1050, 1150]"],
  ["In 2016 612 requests were sent.", "612 = 612"],
  ["In 2016 2 542 requests were sent.", "2 542 = 2542"],
  [
    "By March 2017 8,600,000,000 yuan had been recovered.",
    "8,600,000,000 = [8550000000, 8650000000] CNY",
  ],
  ["Its 190-member body met.", "190 = [185, 195]"],
  ["It is on China's top-100 list.", "100 = [95, 105]"],
  ["Of the 40, 25 gave up.", "40 = [38, 42]", "25 = 25"],
]);

reads("words", [
  ["One hundred and ninety members met.", "One hundred and ninety = [185, 195]"],
  ["One hundred ninety members met.", "One hundred ninety = [185, 195]"],
  ["Forty suspects returned.", "Forty = [38, 42]"],
  ["Twenty-five of them gave up.", "Twenty-five = 25"],
  ["Six hundred and twelve requests.", "Six hundred and twelve = 612"],
  ["Two million records.", "Two million = [1900000, 2100000]"],
  ["Eleven thousand call centres.", "Eleven thousand = [10500, 11500]"],
  [
    "Three hundred and fifty-one thousand people.",
    "Three hundred and fifty-one thousand = [350500, 351500]",
  ],
  ["A million officials were punished.", "A million = [950000, 1050000]"],
  ["A hundred fugitives.", "A hundred = [95, 105]"],
  ["Of the hundred fugitives some are back.", "hundred = [95, 105]"],
  ["Nine regions.", "Nine = 9"],
  ["One member left.", "One = 1"],
  ["Two and a half thousand requests.", "Two and a half thousand = [2450, 2550]"],
  ["Half a million files.", "Half a million = [475000, 525000]"],
  ["A dozen countries.", "A dozen = 12"],
  ["Two dozen officers.", "Two dozen = 24"],
  ["Half a dozen officers.", "Half a dozen = 6"],
  ["Zero arrests.", "Zero = 0"],
  ["Two million and three others.", "Two million = [1900000, 2100000]", "three = 3"],
]);

reads("scales", [
  ["It added 2 million records.", "2 million = [1900000, 2100000]"],
  ["It added 2m records.", "2m = [1900000, 2100000]"],
  ["It trained 2.6 thousand officers.", "2.6 thousand = [2550, 2650]"],
  ["It trained 20k officers.", "20k = [19000, 21000]"],
  ["A sum of 8.6bn yuan.", "8.6bn = [8550000000, 8650000000] CNY"],
  ["A sum of 8.6 bn yuan.", "8.6 bn = [8550000000, 8650000000] CNY"],
  ["A $100-million project.", "100-million = [95000000, 105000000] USD"],
  ["It holds 2½ million files.", "2½ million = [2450000, 2550000]"],
  ["It holds 3 hundred thousand files.", "3 hundred thousand = [285000, 315000]"],
  ["It holds 2.0 million files.", "2.0 million = [1950000, 2050000]"],
  ["A police force of 12 lakh.", "12 lakh = [1150000, 1250000]"],
]);

reads("money", [
  ["Assets of $257m were seized.", "257m = [256500000, 257500000] USD"],
  ["Assets of US$257 million.", "257 million = [256500000, 257500000] USD"],
  ["Assets of US $257 million.", "257 million = [256500000, 257500000] USD"],
  ["Assets of USD 257 million.", "257 million = [256500000, 257500000] USD"],
  ["Assets of 257 million dollars.", "257 million = [256500000, 257500000] USD"],
  ["Assets of 257 million US dollars.", "257 million = [256500000, 257500000] USD"],
  ["RMB 8.6bn was recovered.", "8.6bn = [8550000000, 8650000000] CNY"],
  ["RMB8.6 billion was recovered.", "8.6 billion = [8550000000, 8650000000] CNY"],
  [
    "8.6 billion yuan (125 million U.S. dollars) was recovered.",
    "8.6 billion = [8550000000, 8650000000] CNY",
    "125 million = [124500000, 125500000] USD",
  ],
  [
    "1.9 billion yuan ($291 million).",
    "1.9 billion = [1850000000, 1950000000] CNY",
    "291 million = [290500000, 291500000] USD",
  ],
  ["A fine of €5,000.", "5,000 = [4750, 5250] EUR"],
  ["A fine of 5,000 euros.", "5,000 = [4750, 5250] EUR"],
  ["A fine of £34,001.", "34,001 = 34001 GBP"],
  ["A budget of HK$12 million.", "12 million = [11500000, 12500000] HKD"],
  ["A budget of 12 million Hong Kong dollars.", "12 million = [11500000, 12500000] HKD"],
  ["A budget of 12 million Egyptian pounds.", "12 million = [11500000, 12500000] XXX"],
  ["A sum of ¥3,001.", "3,001 = 3001 XXX"],
  ["A fine of Rs. 501.", "501 = 501 INR"],
  // A weight, and winners.
  ["They found 8.4 pounds of it.", "8.4 = 8.4"],
  ["Of the candidates 14 won.", "14 = 14"],
]);

reads("shares", [
  ["An increase of 140 percent.", "140 = [1.35, 1.45] share"],
  ["An increase of 140 per cent.", "140 = [1.35, 1.45] share"],
  ["68.9% of the votes.", "68.9 = 0.689 share"],
  ["Fifty-one percent say so.", "Fifty-one = 0.51 share"],
  ["Half of them are back.", "Half = 0.5 share"],
  ["One-third of them are back.", "One-third = 0.3333333333333333 share"],
  ["Two thirds of them are back.", "Two thirds = 0.6666666666666666 share"],
  ["A quarter of them are back.", "A quarter = 0.25 share"],
  ["Three quarters agree.", "Three quarters = 0.75 share"],
  ["2/3 of members agree.", "2/3 = 0.6666666666666666 share"],
  ["½ of members agree.", "½ = 0.5 share"],
  ["About 5 to 10 percent.", "5 to 10 = [0.05, 0.1] share"],
  ["More than half of this.", 'half = (0.5, ∞) share "more than"'],
]);

reads("ordinals", [
  ["The 86th session.", "86th = 86 ordinal"],
  ["The forty-sixth fugitive.", "forty-sixth = 46 ordinal"],
  ["The world's second-largest organisation.", "second-largest = 2 ordinal"],
  ["The world's second largest organisation.", "second = 2 ordinal"],
  ["Xu is No. 91 on the list.", "91 = 91 ordinal"],
  ["Xu is No.91 on the list.", "91 = 91 ordinal"],
  ["Xu is No 91 on the list.", "91 = 91 ordinal"],
  ["Xu is number 91 on the list.", "91 = 91 ordinal"],
  ["Xu is #91 on the list.", "91 = 91 ordinal"],
  ["It is the number one police body.", "one = 1 ordinal"],
  ["The first Chinese president.", "first = 1 ordinal"],
  ["A second term follows.", "second = 2 ordinal"],
  ["A third term follows.", "third = 3 ordinal"],
  ["The Eighty-sixth General Assembly.", "Eighty-sixth = 86 ordinal"],
]);

reads("spans of time", [
  ["The four-day meeting.", "four-day = 4"],
  ["A 4-yr term.", "4-yr = 4"],
  ["A four-year term.", "four-year = 4"],
  ["They serve for four years.", "four = 4"],
  ["Over the past 18 months.", "18 = 18"],
  ["Two decades ago.", "Two = 2"],
]);

reads("ranges", [
  ["Between 600 and 650 requests.", "600 and 650 = [600, 650]"],
  ["600-650 requests.", "600-650 = [600, 650]"],
  ["600–650 requests.", "600–650 = [600, 650]"],
  ["600 to 650 requests.", "600 to 650 = [600, 650]"],
  ["From 600 to 650 requests.", "600 to 650 = [600, 650]"],
  ["2 to 3 million records.", "2 to 3 million = [2000000, 3000000]"],
  ["$2-3 million.", "2-3 million = [2000000, 3000000] USD"],
  ["Two or three countries.", "Two or three = [2, 3]"],
  ["Between $20,000 and $150,000.", "20,000 and $150,000 = [20000, 150000] USD"],
]);

reads("lists", [
  ["64 officers at 37 embassies in 31 countries.", "64 = 64", "37 = 37", "31 = 31"],
  [
    "119,000 cases, 88,000 suspects and 7,531 gangs.",
    "119,000 = [118500, 119500]",
    "88,000 = [87500, 88500]",
    "7,531 = 7531",
  ],
]);

describe("languages", () => {
  it.each([
    ["20.000 Beamte", "de", ["20.000 = [19000, 21000]"]],
    ["8,6 Milliarden Yuan", "de", ["8,6 Milliarden = [8550000000, 8650000000] CNY"]],
    ["2 Mio. Einträge", "de-AT", ["2 Mio = [1900000, 2100000]"]],
    ["20.000 agentes", "es", ["20.000 = [19000, 21000]"]],
    ["20 000 agents", "fr", ["20 000 = [19000, 21000]"]],
    ["8,6 milliards de yuans", "fr", ["8,6 milliards = [8550000000, 8650000000]"]],
    ["20’000 Beamte", "de-CH", ["20'000 = [19000, 21000]"]],
    ["20,000 officers", "en-GB", ["20,000 = [19000, 21000]"]],
    // An English page's "20.000" is as likely a foreign figure: nothing is read.
    ["20.000 officers", "en", []],
    ["20.000 officers", undefined, []],
    ["8,65 millions", "en", []],
    ["20,000 Beamte", "de", []],
  ])("%s (%s)", (text, language, expected) => {
    expect(quantitiesOf(text, language)).toEqual(expected);
  });
});
