export { NTP } from "./ntp";
export { NTP_BREAKEVEN } from "./ntp-breakeven";
export { NTP_CONTRIBUTION } from "./ntp-contribution";
export { NTP_ELASTICITY } from "./ntp-elasticity";
export { NTP_MEANING } from "./ntp-meaning";
export { NTP_SCENARIO } from "./ntp-scenario";
export { NTP_SCENARIO_RANGE } from "./ntp-scenario-range";
export { NTUP } from "./ntup";
