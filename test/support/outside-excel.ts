import { CustomFunctionsError, ErrorCode } from "../fakes/custom-functions";

// Outside Excel nothing defines CustomFunctions; functions only touch it when they are called.
Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionsError, ErrorCode } });
