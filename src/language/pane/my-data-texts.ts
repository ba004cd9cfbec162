import type { Language } from "../language";

const en = {
  screen: "My data",
  heading: "My data",
  views: "What to do with your data",
};

const id: typeof en = {
  screen: "Data saya",
  heading: "Data saya",
  views: "Yang dilakukan dengan data Anda",
};

export const myDataTexts: Readonly<Record<Language, typeof en>> = { en, id };
