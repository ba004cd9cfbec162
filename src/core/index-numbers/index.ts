export { laspeyresIndex } from "./laspeyres";
