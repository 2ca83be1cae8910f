import { masterKey } from '../random/master-key.js';
import { RandomStream } from '../random/random-stream.js';
import type { CohortSummary } from '../summary/cohort-summary.js';
import { Digest } from '../summary/digest.js';
import { daysPerYear } from './calendar.js';
import type { Outcome } from './clinic.js';
import type { CohortRequest } from './cohort-request.js';
import type { GrowthShape } from './contracts.js';
import type { Founders } from './founders.js';
import { growthLaws } from './growth/registry.js';
import { makeLattice } from './matched-risk.js';
import type { Outgrowth } from './outgrowth.js';
import { TheoryRun } from './theory-run.js';
import { theories, type TheoryId } from './theories/registry.js';
import { emptyPatient, PatientMaker, type VirtualPatient } from './virtual-patient.js';

/** Patients simulated at a time. Sums are taken block by block, so that results do not depend on how a run is cut. */
export const blockSize = 64;

/** Receives each raw result. Both records are used again for the next: copy what is to be kept. */
export type OutcomeListener = (theory: TheoryId, patient: VirtualPatient, outcome: Outcome) => void;

/** One patient under one theory, seen closely. Valid until the next patient. */
export interface PatientLook {
  readonly theory: TheoryId;
  readonly patient: VirtualPatient;
  readonly founders: Founders;
  readonly foundersExpected: number;
  readonly growth: GrowthShape;
  readonly outgrowth: Outgrowth;
}

/**
 * A cohort of virtual patients under several theories, simulated block by block. The same request gives the same
 * bytes on every machine, however the run is cut into slices; a shorter cohort is the beginning of a longer one.
 */
export class CohortRun {
  /** Patients simulated so far. */
  done = 0;
  /** The growth curve that all patients share. */
  readonly growth: GrowthShape;
  readonly #request: CohortRequest;
  readonly #maker: PatientMaker;
  readonly #runs: readonly { readonly id: TheoryId; readonly run: TheoryRun }[];
  readonly #stream: RandomStream;
  readonly #digest = new Digest();
  /** Raw results of one patient: its size and speed, then three numbers under each theory. */
  readonly #raw: Float64Array;
  readonly #patient = emptyPatient();
  readonly #listener: OutcomeListener | undefined;

  /** @throws RangeError where parameters exclude each other. */
  constructor(request: CohortRequest, listener?: OutcomeListener) {
    const { params } = request;
    const growth: GrowthShape = growthLaws[params.growthLaw].shape(params);
    this.growth = growth;
    const key = masterKey(request.randomSeed);
    this.#request = request;
    this.#listener = listener;
    this.#raw = new Float64Array(2 + 3 * request.theories.length);
    this.#maker = new PatientMaker(params, growth);
    this.#stream = new RandomStream(key);
    const lattice = makeLattice(this.#maker);
    this.#runs = request.theories.map((id) => {
      const theory = theories.find((candidate) => candidate.id === id);
      if (!theory) throw new RangeError(`unknown theory: ${id}`);
      const prepared = theory.prepare(params, growth);
      const run = new TheoryRun(id, prepared, params, growth, lattice, request.matchedRisk, key);
      return { id, run };
    });
  }

  /** Simulates the next block of patients. @returns whether patients are left. */
  advance(): boolean {
    const block = this.done / blockSize;
    const end = Math.min(this.done + blockSize, this.#request.patients);
    if (this.done >= end) return false;
    for (let index = this.done; index < end; index++) this.#simulate(index);
    for (const { run } of this.#runs) run.closeBlock(block);
    this.done = end;
    return end < this.#request.patients;
  }

  /** Everything counted so far. @throws Error before the first block. */
  summary(): CohortSummary {
    if (this.done === 0) throw new Error('no patient has been simulated yet');
    return {
      patients: this.done,
      patientsRequested: this.#request.patients,
      randomSeed: this.#request.randomSeed,
      digest: this.#digest.toString(),
      horizon: this.#request.params.horizon * daysPerYear,
      theories: this.#runs.map(({ run }) => run.summary(this.done)),
    };
  }

  /** Draws one patient anew under each theory, for a closer look; what has been counted stays as it is. */
  look(index: number, see: (look: PatientLook) => void): void {
    const patient = this.#patient;
    this.#drawPatient(index);
    for (const { id, run } of this.#runs) {
      run.draw(patient);
      const { founders, foundersExpected, outgrowth } = run;
      see({ theory: id, patient, founders, foundersExpected, growth: this.growth, outgrowth });
    }
  }

  #drawPatient(index: number): void {
    this.#maker.draw(index, this.#stream, this.#patient);
  }

  #simulate(index: number): void {
    this.#drawPatient(index);
    const patient = this.#patient;
    const raw = this.#raw;
    let place = 0;
    raw[place++] = patient.diameter;
    raw[place++] = patient.doublingTime;
    for (const { id, run } of this.#runs) {
      const outcome = run.simulate(patient);
      raw[place++] = outcome.firstOvert;
      raw[place++] = outcome.time;
      raw[place++] = outcome.metastases;
      this.#listener?.(id, patient, outcome);
    }
    this.#digest.add(raw);
  }
}
