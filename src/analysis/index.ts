export { recomputedNtp, type RecomputedNtp } from "./recomputed-ntp";
