export { ntp, ntup } from "./ntp";
export { ntpBreakEven, type PatternedSide } from "./ntp-break-even";
export { ntpContributions, type ChangingSide, type NtpContributions } from "./ntp-contributions";
export { ntpElasticities, type NtpElasticities } from "./ntp-elasticities";
export { ntpMeaning, type NtpMeaning } from "./ntp-meaning";
export { ntpScenario, type NtpScenario, type ShockedSide } from "./ntp-scenario";
export { ntpScenarioRange, type BoundedSide } from "./ntp-scenario-range";
export type { WeightedSide } from "./sides";
