export { ThisMonthScreen } from "./this-month-screen";
