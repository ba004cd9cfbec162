export { MyDataScreen } from "./my-data-screen";
