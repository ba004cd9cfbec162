export {
  CustomFunctionCalls,
  customFunctionsService,
  type Invocation,
  type InvocationResult,
} from "./service";
export {
  type FunctionMetadata,
  type ParameterMetadata,
  type RawArgument,
  shapeArguments,
} from "./shape-arguments";
