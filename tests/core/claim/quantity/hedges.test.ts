import { describe, expect, it } from "vitest";
import { quantitiesOf } from "../support/read";

describe("hedges", () => {
  it.each([
    ["more than 8.6 billion yuan", '8.6 billion = (8600000000, ∞) CNY "more than"'],
    ["over 60 countries", '60 = (60, ∞) "over"'],
    ["well over 60 countries", '60 = (60, ∞) "well over"'],
    ["just over 60 countries", '60 = (60, ∞) "just over"'],
    ["slightly over 10 percent", '10 = (0.1, ∞) share "slightly over"'],
    ["above 60 countries", '60 = (60, ∞) "above"'],
    ["exceeding $257 million", '257 million = (257000000, ∞) USD "exceeding"'],
    ["upwards of 60 countries", '60 = (60, ∞) "upwards of"'],
    ["in excess of 60 countries", '60 = (60, ∞) "in excess of"'],
    ["at least 160 notices", '160 = [160, ∞) "at least"'],
    ["no fewer than 160 notices", '160 = [160, ∞) "no fewer than"'],
    ["no less than 160 notices", '160 = [160, ∞) "no less than"'],
    ["a minimum of 10 years", '10 = [10, ∞) "a minimum of"'],
    ["160 notices or more", '160 = [160, ∞) "or more"'],
    ["100+ countries", '100 = [100, ∞) "+"'],
    ["100-plus countries", '100 = [100, ∞) "-plus"'],
    ["up to 46 countries", '46 = (0, 46] "up to"'],
    ["as many as 46 countries", '46 = (0, 46] "as many as"'],
    ["at most 500 requests", '500 = (0, 500] "at most"'],
    ["500 requests at most", '500 = (0, 500] "at most"'],
    ["no more than 500 requests", '500 = (0, 500] "no more than"'],
    ["not more than 500 requests", '500 = (0, 500] "not more than"'],
    ["500 or fewer requests", '500 = (0, 500] "or fewer"'],
    ["fewer than 500 requests", '500 = (0, 500) "fewer than"'],
    ["less than 500 requests", '500 = (0, 500) "less than"'],
    ["under 500 requests", '500 = (0, 500) "under"'],
    ["nearly 1,000 participants", '1,000 = [950, 1000) "nearly"'],
    ["almost 1,000 participants", '1,000 = [950, 1000) "almost"'],
    ["close to 1,000 participants", '1,000 = [950, 1000) "close to"'],
    ["just under 1,000 participants", '1,000 = [950, 1000) "just under"'],
    ["just short of 1,000 participants", '1,000 = [950, 1000) "just short of"'],
    ["about 2,600 people", '2,600 = [2470, 2730] "about"'],
    ["around 2,600 people", '2,600 = [2470, 2730] "around"'],
    ["some 100 suspects", '100 = [95, 105] "some"'],
    ["roughly two-thirds of them", 'two-thirds = [0.6333333333333333, 0.7] share "roughly"'],
    ["approximately 40 people", '40 = [38, 42] "approximately"'],
    ["an estimated 40 people", '40 = [38, 42] "an estimated"'],
    ["~40 people", '40 = [38, 42] "~"'],
    ["40 or so", '40 = [38, 42] "or so"'],
    ["40 police officers or so", '40 = [38, 42] "or so"'],
    ["40-odd officers", '40 = [38, 42] "-odd"'],
    ["exactly 190 members", '190 = 190 "exactly"'],
    ["precisely 100 fugitives", '100 = 100 "precisely"'],
    ["190 to be exact", '190 = 190 "to be exact"'],
    ["Nearly 7,000 accounts", '7,000 = [6650, 7000) "nearly"'],
    ["more than a dozen countries", 'a dozen = (12, ∞) "more than"'],
    ["more than a million officials", 'a million = (1000000, ∞) "more than"'],
    ["at least one-third", 'one-third = [0.3333333333333333, ∞) share "at least"'],
    ["for over 20 years", '20 = (20, ∞) "over"'],
  ])("%s", (text, expected) => {
    expect(quantitiesOf(text)).toEqual([expected]);
  });

  it.each([
    // None of these says how firm the number is.
    ["only 203 notices", "203 = 203"],
    ["a total of 410 officials", "410 = [405, 415]"],
    ["a further 14,643 suspects", "14,643 = 14643"],
    ["the 190 members", "190 = [185, 195]"],
    ["all 190 members", "190 = [185, 195]"],
    ["cases and over, 119 in all", "119 = 119"],
    ["they were trained over 12 months", "12 = 12"],
    ["40 plus 46 officers", "46 = 46"],
    ["an odd 41 of them", "41 = 41"],
    ["no more 41 of them", "41 = 41"],
  ])("no hedge: %s", (text, expected) => {
    expect(quantitiesOf(text)).toContain(expected);
  });
});

describe("standing", () => {
  it.each<[string, string[]]>([
    ["China has not sent 20,001 officers.", ["20,001 = 20001 negated"]],
    ["China hasn't trained 20,001 officers.", ["20,001 = 20001 negated"]],
    ["It never asked for 612 notices.", ["612 = 612 negated"]],
    ["China denied sending 64 officers.", ["64 = 64 negated"]],
    ["It no longer has 185 members.", ["185 = 185 negated"]],
    ["It failed to arrest 46 fugitives.", ["46 = 46 negated"]],
    ["Not 41 but 46 have returned.", ["41 = 41 corrected", "46 = 46"]],
    ["46, not 41, have returned.", ["46 = 46", "41 = 41 corrected"]],
    ["46 rather than 41 have returned.", ["46 = 46", "41 = 41 corrected"]],
    ["It has 46, down from 64.", ["46 = 46", "64 = 64 former"]],
    ["Requests were up from 1,059 to 2,542.", ["1,059 = 1059 former", "2,542 = 2542"]],
    ["Membership rose from 186 to 192.", ["186 = 186 former", "192 = 192"]],
    ["They dropped from 101 in 2014 to 19 last year.", ["101 = 101 former", "19 = 19"]],
    ["It has 192, compared with 186 before.", ["192 = 192", "186 = 186 former"]],
    ["It previously had 186.", ["186 = 186"]],
  ])("%s", (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["It did not wait, and 46 returned.", ["46 = 46"]],
    ["Although it is not large, it has 192 members.", ["192 = 192"]],
    ["It has not only 192 members but many friends.", ["192 = 192"]],
    ["It does not hesitate because 46 returned.", ["46 = 46"]],
    ["They came from 158 countries.", ["158 = 158"]],
    ["From 64 officers it learnt a lot.", ["64 = 64"]],
  ])("asserted: %s", (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });
});
