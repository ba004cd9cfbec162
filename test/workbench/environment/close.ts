import { keptBrowser } from "./kept-browser";

/** A run without workers has its browser in the process that ends the run. */
export default (): Promise<void> => keptBrowser.close();
