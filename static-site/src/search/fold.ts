/** Kazakh letters by the Russian ones that people type in their stead. */
const FOLDED: Readonly<Record<string, string>> = {
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
  ё: "е",
};

/** A text as searches compare it: small letters, Kazakh letters as the Russian keyboard has them. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[әғқңөұүһіё]/g, (letter) => FOLDED[letter] ?? letter)
    .trim();
