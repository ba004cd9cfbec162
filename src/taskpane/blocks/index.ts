export { BlocksScreen } from "./blocks-screen";
