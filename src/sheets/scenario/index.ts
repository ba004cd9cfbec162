export { planScenario } from "./scenario-plan";
