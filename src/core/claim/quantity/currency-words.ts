/** Currencies as newsrooms write them, to ISO 4217 codes. */

/** What a bare sign stands for. "¥" is yuan or yen: XXX, ISO 4217's "no currency", equals neither. */
export const SIGNS: ReadonlyMap<string, string> = pairs(
  "$:USD €:EUR £:GBP ¥:XXX ₹:INR ₩:KRW ₽:RUB ₺:TRY ₪:ILS ₱:PHP ₫:VND ฿:THB ₦:NGN ₴:UAH ₸:KZT",
);

/** Letters before "$" and "¥": "US$", "HK$", "CN¥". */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = pairs(
  "us$:USD a$:AUD au$:AUD aus$:AUD c$:CAD ca$:CAD can$:CAD hk$:HKD nt$:TWD nz$:NZD s$:SGD sg$:SGD r$:BRL mx$:MXN cn¥:CNY rmb¥:CNY jp¥:JPY",
);

/** Codes and abbreviations, before or behind the number. */
export const CODES: ReadonlyMap<string, string> = new Map([
  ...[
    "usd",
    "eur",
    "gbp",
    "cny",
    "jpy",
    "inr",
    "aud",
    "cad",
    "hkd",
    "chf",
    "rub",
    "krw",
    "sgd",
    "nzd",
    "twd",
    "brl",
    "zar",
    "aed",
    "sek",
    "nok",
    "dkk",
    "thb",
    "vnd",
    "mxn",
    "pln",
    "try",
  ].map((code) => [code, code.toUpperCase()] as const),
  ["rmb", "CNY"],
  ["rs", "INR"],
]);

/** Names behind the number, in any form of the word. */
export const NAMES: ReadonlyMap<string, string> = pairs(
  "dollar:USD dollars:USD yuan:CNY yuans:CNY renminbi:CNY euro:EUR euros:EUR pound:GBP pounds:GBP yen:JPY rupee:INR rupees:INR rouble:RUB roubles:RUB ruble:RUB rubles:RUB won:KRW franc:CHF francs:CHF baht:THB dong:VND peso:MXN pesos:MXN lira:TRY rand:ZAR dirham:AED dirhams:AED kronor:SEK kroner:NOK shekels:ILS ringgit:MYR naira:NGN",
);

/** Which dollar or pound: "Hong Kong dollars", "Egyptian pounds". */
export const NATIONAL: ReadonlyMap<string, string> = pairs(
  "us:USD american:USD australian:AUD canadian:CAD kong:HKD taiwan:TWD taiwanese:TWD zealand:NZD singapore:SGD singaporean:SGD british:GBP sterling:GBP chinese:CNY japanese:JPY indian:INR korean:KRW russian:RUB swiss:CHF",
);

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(" ").map((entry) => {
      const at = entry.lastIndexOf(":");
      return [entry.slice(0, at), entry.slice(at + 1)] as const;
    }),
  );
}
