import { describe, expect, it } from "vitest";
import { periodsOf } from "../support/read";

const PUBLISHED = "2017-09-28"; // A Thursday.

/** A text and its periods, one for each. */
type Row = readonly [text: string, ...periods: string[]];

function reads(name: string, published: string | null, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows.map(([text, ...expected]) => [text, expected] as const))(
      "%s",
      (text, expected) => {
        expect(periodsOf(text, published)).toEqual(expected);
      },
    );
  });
}

reads("printed dates, of any page", null, [
  ["Founded in 1923.", "1923 = 1923-01-01/1923-12-31"],
  ["Founded 1923, it grew.", "1923 = 1923-01-01/1923-12-31"],
  ["In November 2016 it met.", "November 2016 = 2016-11-01/2016-11-30"],
  ["In November, 2016 it met.", "November, 2016 = 2016-11-01/2016-11-30"],
  ["As of March, 2017 it was so.", "March, 2017 = 2017-03-01/2017-03-31"],
  ["On Sept. 26, 2017 it met.", "Sept. 26, 2017 = 2017-09-26"],
  ["On 26 September 2017 it met.", "26 September 2017 = 2017-09-26"],
  ["On September 26th, 2017 it met.", "September 26th, 2017 = 2017-09-26"],
  ["On the 26th of September 2017.", "26th of September 2017 = 2017-09-26"],
  ["On Tuesday, September 26, 2017.", "Tuesday, September 26, 2017 = 2017-09-26"],
  ["September 26-29, 2017", "September 26-29, 2017 = 2017-09-26/2017-09-29"],
  ["September 26–29, 2017", "September 26–29, 2017 = 2017-09-26/2017-09-29"],
  ["September 26 to 29, 2017", "September 26 to 29, 2017 = 2017-09-26/2017-09-29"],
  ["26-29 September 2017", "26-29 September 2017 = 2017-09-26/2017-09-29"],
  ["September 26 – October 2, 2017", "September 26 – October 2, 2017 = 2017-09-26/2017-10-02"],
  ["December 30 to January 2, 2018", "December 30 to January 2, 2018 = 2017-12-30/2018-01-02"],
  ["On 2016-11-10.", "2016-11-10 = 2016-11-10"],
  ["On 26.09.2017.", "26.09.2017 = 2017-09-26"],
  ["On 9/26/2017 and 26/9/2017.", "9/26/2017 = 2017-09-26", "26/9/2017 = 2017-09-26"],
  ["In the 1990s.", "1990s = 1990-01-01/1999-12-31"],
  ["From 2014 to 2016.", "2014 to 2016 = 2014-01-01/2016-12-31"],
  ["From 2014 to June 2020.", "2014 to June 2020 = 2014-01-01/2020-06-30"],
  ["Between 2014 and March 2017.", "2014 and March 2017 = 2014-01-01/2017-03-31"],
  ["In 2014-2016.", "2014-2016 = 2014-01-01/2016-12-31"],
  ["In 2014-16.", "2014-16 = 2014-01-01/2016-12-31"],
  ["In 2014 and 2016.", "2014 = 2014-01-01/2014-12-31", "2016 = 2016-01-01/2016-12-31"],
  ["In late 2016.", "late 2016 = 2016-09-01/2016-12-31"],
  ["In early 2017.", "early 2017 = 2017-01-01/2017-04-30"],
  ["In mid-2017.", "mid-2017 = 2017-05-01/2017-08-31"],
  ["In late September 2017.", "late September 2017 = 2017-09-21/2017-09-30"],
  ["By the end of 2019.", "the end of 2019 = 2019-12-31"],
  ["As of March 2017.", "March 2017 = 2017-03-01/2017-03-31"],
  ["By September 2017.", "September 2017 = 2017-09-01/2017-09-30"],
  ["Since 2014.", "2014 = 2014-01-01/.."],
  ["From 2014 onwards.", "2014 = 2014-01-01/.."],
  ["Until March 2017.", "March 2017 = ../2017-03-31"],
  ["Before May 13, 2017.", "May 13, 2017 = ../2017-05-12"],
  ["After 2014.", "2014 = 2015-01-01/.."],
  ["The 18 months to September 2017.", "18 months to September 2017 = 2016-03-30/2017-09-30"],
  ["Operation First Light 2024 ended.", "2024 = 2024-01-01/2024-12-31"],
  ["The 2016 request.", "2016 = 2016-01-01/2016-12-31"],
  ["Nov. 19, 2019 8:03 am", "Nov. 19, 2019 = 2019-11-19"],
]);

reads("against a publication", PUBLISHED, [
  ["Last year it rose.", "Last year = 2016-01-01/2016-12-31"],
  ["This year it rose.", "This year = 2017-01-01/2017-12-31"],
  ["Next year it will rise.", "Next year = 2018-01-01/2018-12-31"],
  ["Last month it rose.", "Last month = 2017-08-01/2017-08-31"],
  ["Last week it rose.", "Last week = 2017-09-18/2017-09-24"],
  ["Xi spoke yesterday.", "yesterday = 2017-09-27"],
  ["Xi spoke today.", "today = 2017-09-28"],
  ["Xi will speak tomorrow.", "tomorrow = 2017-09-29"],
  ["Xi spoke on Tuesday.", "Tuesday = 2017-09-26"],
  ["Xi Jinping Tuesday pledged support.", "Tuesday = 2017-09-26"],
  ["Xi spoke on Thursday.", "Thursday = 2017-09-28"],
  ["Xi spoke last Thursday.", "last Thursday = 2017-09-21"],
  ["Xi will speak on Monday.", "Monday = 2017-10-02"],
  ["Xi said on Monday he will come.", "Monday = 2017-09-25"],
  ["It lasts till Friday.", "Friday = ../2017-09-29"],
  ["Next Thursday it ends.", "Next Thursday = 2017-10-05"],
  ["It opened on September 26.", "September 26 = 2017-09-26"],
  ["It opened on 13 September.", "13 September = 2017-09-13"],
  ["It lasts from September 26 to 29.", "September 26 to 29 = 2017-09-26/2017-09-29"],
  ["It was launched in April.", "April = 2017-04-01/2017-04-30"],
  ["This April it was launched.", "This April = 2017-04-01/2017-04-30"],
  ["Last April it was launched.", "Last April = 2017-04-01/2017-04-30"],
  ["Last December it was launched.", "Last December = 2016-12-01/2016-12-31"],
  ["It was said Saturday, March 25.", "Saturday, March 25 = 2017-03-25"],
  ["It opened on Monday (September 25).", "September 25 = 2017-09-25"],
  ["In June last year it rose.", "June last year = 2016-06-01/2016-06-30"],
  ["On May 13 this year it was signed.", "May 13 this year = 2017-05-13"],
  ["In late September it was cold.", "late September = 2017-09-21/2017-09-30"],
  ["Over the past 18 months.", "past 18 months = 2016-03-28/2017-09-28"],
  ["In the past five years.", "past five years = 2012-09-28/2017-09-28"],
  ["In the last two decades.", "last two decades = 1997-09-28/2017-09-28"],
  ["In the next five years.", "next five years = 2017-09-28/2022-09-28"],
  ["In the five years to come.", "five years to come = 2017-09-28/2022-09-28"],
  ["Over the past year.", "past year = 2016-09-28/2017-09-28"],
  ["Over the next year.", "next year = 2017-09-28/2018-09-28"],
  ["Two decades ago.", "Two decades ago = 1997-01-01/1997-12-31"],
  ["A year ago.", "A year ago = 2016-01-01/2016-12-31"],
  ["Twenty-five years ago.", "Twenty-five years ago = 1992-01-01/1992-12-31"],
  ["Three days ago.", "Three days ago = 2017-09-25"],
  ["Two months ago.", "Two months ago = 2017-07-01/2017-07-31"],
  ["So far 40 are back.", "So far = 2017-09-28"],
  ["It now has 190 members.", "now = 2017-09-28"],
  ["By now 71 are back.", "By now = 2017-09-28"],
  ["Since 2014 they hunt.", "2014 = 2014-01-01/2017-09-28"],
  ["Since last year they hunt.", "last year = 2016-01-01/2017-09-28"],
  ["From 2014 to last year.", "2014 to last year = 2014-01-01/2016-12-31"],
]);

reads("against a publication of which only the year is known", "2017", [
  ["Last year it rose.", "Last year = 2016-01-01/2016-12-31"],
  ["It opened on September 26.", "September 26 = 2017-09-26"],
  ["So far 40 are back.", "So far = 2017-01-01/2017-12-31"],
  ["Two decades ago.", "Two decades ago = 1997-01-01/1997-12-31"],
  ["Since 2014 they hunt.", "2014 = 2014-01-01/2017-12-31"],
  ["Last month it rose."],
  ["Xi spoke on Tuesday."],
  ["Xi spoke yesterday."],
  ["Three days ago."],
]);

reads("against a publication of which only the month is known", "2017-09", [
  ["Last month it rose.", "Last month = 2017-08-01/2017-08-31"],
  ["It opened on September 26.", "September 26 = 2017-09-26"],
  ["Over the next year.", "next year = 2017-09-01/2018-09-30"],
  ["It was said Saturday, March 25.", "Saturday, March 25 = 2017-03-25"],
  ["Last week it rose."],
  ["Xi spoke on Tuesday."],
]);

reads("around the turn of the year", "2018-01-10", [
  ["It opened on December 5.", "December 5 = 2017-12-05"],
  ["It will open on March 5.", "March 5 = 2018-03-05"],
  ["It will open on November 5.", "November 5 = 2018-11-05"],
  ["In February it rose.", "February = 2018-02-01/2018-02-28"],
]);

reads("nothing without a publication", null, [
  ["Last year it rose."],
  ["It opened on September 26."],
  ["So far 40 are back."],
  ["Xi spoke on Tuesday."],
  ["Over the past 18 months."],
]);

reads("nothing at all", PUBLISHED, [
  ["A 101-year-old came."],
  ["Ms Li, aged 43, came."],
  ["On its 100th anniversary it sang."],
  ["In the 21st century it grew."],
  ["They marched and may march on."],
  ["May said so."],
  ["August Wilson wrote it."],
  ["The Anti-June Cleaver wrote it."],
  ["It serves for four years."],
  ["A four-day meeting."],
  ["Its 18-month campaign."],
  ["The same year it fell."],
  ["The next day it fell."],
  ["The previous year it fell."],
  ["Two years later it fell."],
  ["It can go only so far."],
  ["It is not up to date."],
  ["The now-defunct agency."],
  ["It handled 2000 requests."],
  ["It seized 1900 files."],
  ["It cost $2016."],
  ["It cost 2016 dollars."],
  ["More than 2016 people came."],
  ["The flight 2016A left."],
  ["On February 30, it said."],
  ["On 2017-02-30."],
  ["On 9/11/2017."],
  ["At 20:16 it left."],
  ["Call 2016 1997."],
  ["31 countries agreed."],
  [""],
]);
