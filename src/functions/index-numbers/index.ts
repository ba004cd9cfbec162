export { LASPEYRES_INDEX } from "./laspeyres-index";
