export { FunctionsScreen } from "./functions-screen";
