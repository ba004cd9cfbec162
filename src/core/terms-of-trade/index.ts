export { ntp } from "./ntp";
