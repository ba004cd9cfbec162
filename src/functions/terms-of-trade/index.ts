export { NTP } from "./ntp";
export { NTP_MEANING } from "./ntp-meaning";
export { NTUP } from "./ntup";
