import { bundledLibrary } from "../../src/bundled";

/** The two books whose printed figures the tests compare with. */
export const ntpBook = bundledLibrary.book("ntp-kaltim-2020");
export const tradeBook = bundledLibrary.book("trade-ntt-2020");
