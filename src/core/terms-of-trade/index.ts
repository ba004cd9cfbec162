export { ntp, ntup } from "./ntp";
export { ntpMeaning, type NtpMeaning } from "./ntp-meaning";
