import * as functions from "../functions";

CustomFunctions.associate({ ...functions });
