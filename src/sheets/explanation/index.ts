export { planExplanation, type ExplanationRequest } from "./explanation-plan";
