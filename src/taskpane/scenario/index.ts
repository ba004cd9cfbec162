export { ScenarioScreen } from "./scenario-screen";
