export { NTP } from "./ntp";
