import type { Language } from "../language";

const en = { numbers: "Numbers of this chart" };
const id: typeof en = { numbers: "Angka pada grafik ini" };

/** Words around the charts of the pane. */
export const chartTexts: Readonly<Record<Language, typeof en>> = { en, id };
