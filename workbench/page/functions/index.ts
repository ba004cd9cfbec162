export { loadMetadata, type FunctionsMetadata } from "./function-metadata";
export { registerFunctions } from "./register-functions";
