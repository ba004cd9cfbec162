import type { Language } from "../language";

const en = {
  heading: "What the terms mean",
  kicker: "Concept",
  more: (count: number) => `${count} more`,
  fewer: "Fewer",
  back: "Back",
  source: "Source",
  related: "Read next",
  glossary: "All terms: glossary",
  methods: "Methods",
};

const id: typeof en = {
  heading: "Arti istilahnya",
  kicker: "Konsep",
  more: (count) => `${count} lagi`,
  fewer: "Lebih sedikit",
  back: "Kembali",
  source: "Sumber",
  related: "Baca juga",
  glossary: "Semua istilah: glosarium",
  methods: "Metode",
};

/** Words around the glossary. */
export const conceptsTexts: Readonly<Record<Language, typeof en>> = { en, id };
