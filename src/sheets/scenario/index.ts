export { scenarioPlaces } from "./scenario-links";
export { planScenario } from "./scenario-plan";
export { replanScenario } from "./replan-scenario";
