import { marks, pageState, settle } from "./harness/marks";
import { article, NEWS, openPage, ownPage, UNLISTED } from "./harness/pages";
import { expect, test } from "./harness/test";

const html = () => document.documentElement.outerHTML;

test("a page with nothing stays exactly as it is", async ({ reader }) => {
  const body = await ownPage("nothing.html");
  const url = `${NEWS}/ferry-strike`;
  const tab = await openPage(reader, body, url);
  await settle(tab);
  expect(await pageState(tab)).toBeNull();
  const untouched = await openPage(reader, body, `${UNLISTED}/ferry-strike`);
  expect(await tab.evaluate(html)).toBe(await untouched.evaluate(html));
  expect(await tab.errors()).toEqual([]);
});

test("the band, the film, the machine and other halls are no claims", async ({ reader }) => {
  const tab = await openPage(reader, await ownPage("traps.html"));
  await settle(tab);
  expect(await marks(tab)).toEqual([]);
});

test("a site that is not listed is left alone", async ({ reader }) => {
  const body = article("Interpol has 190 member countries.");
  const tab = await openPage(reader, body, `${UNLISTED}/story`);
  await settle(tab);
  expect(await pageState(tab)).toBeNull();
  expect(await marks(tab)).toEqual([]);
});

test("reading a page asks for nothing but the page", async ({ reader }) => {
  const url = `${NEWS}/quiet`;
  const tab = await openPage(reader, article("Interpol has 190 member countries."), url);
  await settle(tab);
  const ofTheSite = reader.requests().filter((asked) => asked.startsWith(NEWS));
  expect(new Set(ofTheSite)).toEqual(
    new Set([url, `${NEWS}/favicon.ico`].filter((asked) => ofTheSite.includes(asked))),
  );
});
