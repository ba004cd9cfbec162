import { LocaleService, LocaleType, type Univer } from "@univerjs/core";
import { IDescriptionService, IFunctionService } from "@univerjs/preset-sheets-core";

/**
 * Makes known what the grid's own functions do and what their arguments are called: half a megabyte that the first view
 * needs not. The library has them in English alone.
 */
export async function describeFunctions(univer: Univer): Promise<void> {
  const { functionList, functionTexts } = await import("grid-functions");
  const injector = univer.__getInjector();
  injector.get(LocaleService).load({
    [LocaleType.EN_US]: functionTexts,
    [LocaleType.ID_ID]: functionTexts,
  });
  const functions = injector.get(IFunctionService);
  const known = functionList.filter(({ functionName }) => functions.hasExecutor(functionName));
  injector.get(IDescriptionService).registerDescriptions(known);
}
