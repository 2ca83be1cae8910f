import { exp } from '../numeric/exp.js';
import { log } from '../numeric/log.js';

/** Cells in a cubic centimeter of tumor. */
export const cellsPerCubicCentimeter = 1e9;

/** x = ln N of one cubic centimeter. */
export const logSizeOfCubicCentimeter = log(cellsPerCubicCentimeter);

const logCellsOfUnitSphere = log((cellsPerCubicCentimeter * 3.141592653589793) / 6);

/** Log-size x = ln N of a sphere whose diameter in cm has this natural log. */
export const logSizeOfLogDiameter = (logDiameter: number): number => logCellsOfUnitSphere + 3 * logDiameter;

/** The same, of its diameter in cm. */
export const logSizeOfDiameter = (diameter: number): number => logSizeOfLogDiameter(log(diameter));

/** Diameter in cm of a sphere of log-size x. */
export const diameterOfLogSize = (x: number): number => exp((x - logCellsOfUnitSphere) / 3);
