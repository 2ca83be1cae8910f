/**
 * Each random process of a patient has a stream of its own. So all theories share the luck of a patient, and a new
 * feature does not shift the luck of the others: never renumber.
 */
export const processes = {
  patient: 1,
  theory: 2,
  shedding: 3,
  dormancy: 4,
  outgrowth: 5,
  losses: 6,
  dormancyMechanism: 7,
  surgery: 8,
  firstOfMany: 9,
  founderClone: 10,
  bulkSignature: 11,
  emboli: 12,
  companions: 13,
} as const;
