/** Days in a year: the only conversion between the table's years and the engine's days. */
export const daysPerYear = 365.25;
