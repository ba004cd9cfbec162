export { scenarioPlaces } from "./scenario-places";
export { planScenario } from "./scenario-plan";
export { replanScenario } from "./replan-scenario";
