import { closeSync, openSync, writeSync } from 'node:fs';
import type { OutcomeListener } from '../model/cohort-run.js';
import { UsageError } from './arguments.js';

/** Units: cm; days; `time_d` from diagnosis; metastases overt by the horizon, loss to follow-up left out. */
const header = 'theory,patient,diameter_cm,doubling_time_d,diagnosis_d,time_d,event,metastases\n';

/** Characters gathered before they are written. */
const chunk = 1 << 16;

/** A CSV file with one row per patient and theory. */
export class PatientsFile {
  readonly #file: string;
  readonly #handle: number;
  #text = header;

  /** @throws UsageError where the file cannot be written; `add` and `close` too. */
  constructor(file: string) {
    this.#file = file;
    this.#handle = this.#try(() => openSync(file, 'w'));
  }

  /** Adds a row. */
  readonly add: OutcomeListener = (theory, patient, { time, event, metastases }) => {
    const { index, diameter, doublingTime, diagnosisTime } = patient;
    this.#text += `${theory},${index},${diameter},${doublingTime},${diagnosisTime},${time},${event ? 1 : 0},${metastases}\n`;
    if (this.#text.length > chunk) this.#flush();
  };

  close(): void {
    this.#flush();
    this.#try(() => closeSync(this.#handle));
  }

  #flush(): void {
    this.#try(() => writeSync(this.#handle, this.#text));
    this.#text = '';
  }

  #try<Result>(action: () => Result): Result {
    try {
      return action();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new UsageError(`--patients-csv: cannot write ${this.#file} (${code})`);
    }
  }
}
