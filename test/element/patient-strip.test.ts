import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { MetastasisSim } from '../../src/element/metastasis-sim.js';
import type { PatientStrip } from '../../src/element/patient/patient-strip.js';
import { localeIds } from '../../src/locale/registry.js';
import { all, clear, complete, inside, middle, next, painted, until } from './fixtures.js';

/** A simulator that shows its first patient. */
async function shown(attributes = '', around?: [string, string]): Promise<MetastasisSim> {
  const element = await complete(`view="patient" ${attributes}`, around);
  await until(() => all(element, '.life .surgery').length > 0);
  // The end of the run is spoken of a little later, and would speak over what a test listens to.
  await until(() => said(element).startsWith('Simulation of'));
  return element;
}

const facts = (element: MetastasisSim): string => inside(element, '.patient-facts').innerText;
const story = (element: MetastasisSim): string => inside(element, '.story').innerText;
const said = (element: MetastasisSim): string => inside(element, '[aria-live=polite]').textContent!;
const numberField = (element: MetastasisSim): HTMLInputElement => inside(element, '[name=patient-number]');

async function choose(element: MetastasisSim, patient: number): Promise<void> {
  const before = inside(element, '.lives').getAttribute('aria-label');
  numberField(element).value = String(patient);
  numberField(element).dispatchEvent(new Event('change'));
  await until(() => inside(element, '.lives').getAttribute('aria-label') !== before);
  await painted(element);
}

async function find(element: MetastasisSim, outcome: string): Promise<void> {
  const select = inside<HTMLSelectElement>(element, '[name=patient-outcome]');
  select.value = outcome;
  select.dispatchEvent(new Event('change'));
  const before = said(element);
  inside(element, '[name=find-patient]').click();
  await until(() => said(element) !== before);
  await painted(element);
}

const overtOf = (element: MetastasisSim): boolean[] =>
  all(element, '.life').map((life) => life.querySelector('.overt') !== null);

describe('the strip of one patient', () => {
  afterEach(clear);

  it('shows one life per theory on one axis, with a sentence each', async () => {
    const element = await shown();
    const lines = all<SVGPathElement>(element, '.life .surgery').map((line) => line.getAttribute('d')!);
    expect(lines).to.have.length(3);
    expect(new Set(lines.map((path) => path.split(' ')[0])).size, 'one time of surgery').to.equal(1);
    for (const sentence of all(element, '.life-sentence')) expect(sentence.innerText.length).to.be.above(30);
  });

  it('writes nothing beyond the edge of a life, however short the time before diagnosis', async () => {
    const element = await shown('params="doublingTime=10"', ['<div style="width: 1000px">', '</div>']);
    for (const text of all(element, '.life text')) {
      const { left, right } = text.getBoundingClientRect();
      const edge = text.closest('svg')!.getBoundingClientRect();
      expect(left, text.textContent!).to.be.at.least(edge.left);
      expect(right, text.textContent!).to.be.at.most(edge.right);
    }
  });

  it('explains its marks before the first life, and abbreviates nothing that it does not explain', async () => {
    for (const lang of localeIds) {
      const element = await complete(`view="patient" lang="${lang}"`);
      await until(() => all(element, '.life .surgery').length > 0);
      const order = inside(element, '.life-legend').compareDocumentPosition(
        inside(element, '.life-sentence'),
      );
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
      expect(inside(element, 'ms-patient-strip').innerText).to.not.match(/\b(EMT|TEM)\b/);
      clear();
    }
  });

  it('steps through the patients, around both ends', async () => {
    const element = await shown();
    const first = facts(element);
    inside(element, '[name=next-patient]').click();
    await until(() => facts(element) !== first);
    expect(numberField(element).value).to.equal('2');
    inside(element, '[name=previous-patient]').click();
    await until(() => facts(element) === first);
    inside(element, '[name=previous-patient]').click();
    await until(() => numberField(element).value === '200');
  });

  it('takes the nearest patient of the cohort for a number beyond it', async () => {
    const element = await shown();
    const number = numberField(element);
    for (const [typed, taken] of [
      ['9999', '200'],
      ['-3', '1'],
    ] as const) {
      number.value = typed;
      number.dispatchEvent(new Event('change'));
      await until(() => number.value === taken);
    }
  });

  it('steps by the arrow keys while it has the focus, says who comes, and leaves its fields alone', async () => {
    const element = await shown();
    inside(element, '.lives').focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => said(element).startsWith('Patient 2. Tumor of'));
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => said(element).startsWith('Patient 200. '));
    expect(element.shadowRoot!.activeElement!.className).to.equal('lives');
    numberField(element).focus();
    await sendKeys({ press: 'ArrowLeft' });
    await painted(element);
    expect(inside(element, '.lives').getAttribute('aria-label')).to.equal('Patient 200');
  });

  it('keeps the person when a slider moves: the same tumor under other rules', async () => {
    const element = await shown();
    await choose(element, 57);
    const tumor = facts(element);
    const drawn = inside(element, '.lives').innerHTML;
    element.setParams({ wakingRate: 2, dormantShare: 0.9 });
    await next(element, 'ms-complete');
    await until(() => inside(element, '.lives').innerHTML !== drawn);
    expect(numberField(element).value).to.equal('57');
    expect(facts(element)).to.equal(tumor);
  });

  it('draws a founder leaving the curve of the primary, and lesions up to the threshold', async () => {
    const element = await shown('params="dormantShare=0"');
    await find(element, 'disagreement');
    const founders = all<SVGGElement>(element, '.founder').filter(
      (one) => one.querySelector('.overt') !== null,
    );
    expect(founders.length).to.be.above(0);
    for (const founder of founders) {
      const dot = founder.querySelector<SVGCircleElement>('.departure')!;
      const primary = founder.closest('svg')!.querySelector<SVGPathElement>('.primary-tumor')!;
      const point = new DOMPoint(dot.cx.baseVal.value, dot.cy.baseVal.value);
      const edge = [-1.5, 1.5].map((by) => primary.isPointInFill(new DOMPoint(point.x - 0.5, point.y + by)));
      // Near the axis a curve is flatter than a pixel.
      if (primary.getBBox().height + primary.getBBox().y - point.y > 2)
        expect(edge).to.deep.equal([false, true]);
      const lesion = founder.querySelector<SVGPathElement>('.growing')!.getBBox();
      const threshold = founder.querySelector<SVGPathElement>('.threshold')!.getBBox();
      expect(lesion.y).to.be.closeTo(threshold.y, 0.2);
    }
  });

  it('tells the story of the founder that is pointed at', async () => {
    const element = await shown('params="dormantShare=0.9; wakingRate=1"');
    await find(element, 'smallestWithMetastasis');
    const founder = inside(element, '.founder');
    founder.scrollIntoView({ block: 'center' });
    await sendMouse({ type: 'move', position: middle(founder) });
    await until(() => story(element).startsWith('Founder 1 left '));
    expect(story(element)).to.match(
      /before diagnosis, when the tumor was [\d.]+\s[mc]m wide; .*(surgery|diagnosis)\.$/,
    );
    expect(founder.getAttribute('aria-label')).to.equal(story(element));
    await resetMouse();
  });

  it('tells it by the keyboard too: one stop per theory, then up and down', async () => {
    const element = await shown();
    await find(element, 'metastaticAtDiagnosis');
    const founders = all<SVGElement>(element, '.founder');
    expect(founders.length).to.be.above(2);
    inside(element, '.lives').focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(founders[0]);
    for (const founder of founders) {
      expect(element.shadowRoot!.activeElement).to.equal(founder);
      await painted(element);
      expect(story(element)).to.equal(founder.getAttribute('aria-label'));
      await sendKeys({ press: 'ArrowDown' });
    }
    await sendKeys({ press: 'ArrowUp' });
    expect(element.shadowRoot!.activeElement).to.equal(founders.at(-2));
    const stops = all(element, '.life').map((life) => life.querySelectorAll('[tabindex="0"]').length);
    for (const [index, life] of all(element, '.life').entries()) {
      expect(stops[index]).to.equal(life.querySelector('.founder') ? 1 : 0);
    }
    await sendKeys({ press: 'ArrowRight' });
    await until(() => !story(element).startsWith('Founder'));
    expect(element.shadowRoot!.activeElement!.className).to.equal('lives');
  });

  it('shows the earliest of many founders, and how many more there are', async () => {
    const element = await shown('matched-risk="0.9"');
    await find(element, 'metastaticAtDiagnosis');
    const crowded = all(element, 'ms-patient-life').filter((row) => /and [\d,]+ more/.test(row.textContent!));
    expect(crowded.length).to.be.above(0);
    for (const row of crowded) {
      const drawn = row.querySelectorAll('.founder').length;
      const more = Number(/and ([\d,]+) more/.exec(row.textContent!)![1]!.replace(',', ''));
      const [, founders] = /([\d,]+) founders/.exec(row.querySelector('.life-sentence')!.textContent!)!;
      expect(drawn + more).to.equal(Number(founders!.replace(',', '')));
      const overtAt = [...row.querySelectorAll<SVGPathElement>('.overt-bar')].map((bar) => bar.getBBox().x);
      expect(overtAt).to.deep.equal([...overtAt].sort((one, other) => one - other));
    }
  });

  it('has the founders of each theory as a table', async () => {
    const element = await shown();
    await find(element, 'disagreement');
    const row = all(element, 'ms-patient-life').find((one) => one.querySelector('.overt') !== null)!;
    expect(row.querySelector('table')).to.equal(null);
    row.querySelector('details')!.open = true;
    await until(() => row.querySelector('table') !== null);
    const [, founders] = /([\d,]+) founders?/.exec(row.querySelector('.life-sentence')!.textContent!)!;
    expect(row.querySelectorAll('tbody tr')).to.have.length(Math.min(Number(founders), 40));
    const cells = [...row.querySelectorAll('tbody tr:first-child > *')].map((cell) => cell.textContent);
    expect(cells).to.have.length(7);
    expect(cells[1], 'it leaves before diagnosis').to.match(/^(−|0)/);
    expect(cells[6], 'it is overt').to.match(/^−?[\d.]+$/);
  });

  it('fits a phone', async () => {
    const element = await shown('', ['<div class="phone">', '</div>']);
    element.parentElement!.style.width = '320px';
    await until(() => inside(element, 'svg.life').clientWidth < 320);
    for (const life of all(element, '.life')) {
      expect(life.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right);
    }
    await find(element, 'metastaticAtDiagnosis');
    for (const lane of all<SVGRectElement>(element, '.lane'))
      expect(lane.getBBox().height).to.be.at.least(24);
  });
});

describe('choosing a patient by outcome', () => {
  afterEach(clear);

  it('comes to a patient on whom the theories disagree', async () => {
    const element = await shown();
    await find(element, 'disagreement');
    expect(numberField(element).value).to.not.equal('1');
    expect(new Set(overtOf(element)).size).to.equal(2);
  });

  it('works by the keyboard', async () => {
    const element = await shown();
    inside(element, '[name=patient-outcome]').focus();
    await sendKeys({ type: 'has metastases' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => said(element).startsWith('Patient '));
    expect(
      all(element, '.life-sentence').some((line) => line.innerText.includes('metastatic at diagnosis')),
    ).to.equal(true);
    expect((element.shadowRoot!.activeElement as HTMLButtonElement).name).to.equal('find-patient');
  });

  it('goes on from the patient that is shown, around the end', async () => {
    const element = await shown();
    const visited = new Set<string>();
    for (;;) {
      await find(element, 'lateRelapse');
      const { value } = numberField(element);
      if (visited.has(value)) break;
      visited.add(value);
      const years = all(element, '.life-sentence').map(
        (line) => /after ([\d.]+) years/.exec(line.innerText)?.[1],
      );
      expect(
        years.some((text) => Number(text) >= 5),
        years.join(),
      ).to.equal(true);
    }
    expect(visited.size).to.be.above(2);
    expect([...visited].map(Number)).to.deep.equal(
      [...visited].map(Number).sort((one, other) => one - other),
    );
  });

  it('says that there is none, or no other, and stays', async () => {
    const none = await shown('params="horizon=5"');
    await find(none, 'lateRelapse');
    expect(facts(none)).to.contain('No such patient among 200, under any theory.');
    expect(said(none)).to.equal('No such patient among 200, under any theory.');
    expect(numberField(none).value).to.equal('1');
    inside(none, '[name=next-patient]').click();
    await until(() => !facts(none).includes('No such patient'));

    const only = await shown();
    await find(only, 'smallestWithMetastasis');
    const { value } = numberField(only);
    await find(only, 'smallestWithMetastasis');
    expect(facts(only)).to.contain('No other patient is like this one.');
    expect(numberField(only).value).to.equal(value);
  });

  for (const language of localeIds) {
    it(`shows the whole of every outcome on a phone: ${language}`, async () => {
      const element = await complete(`view="patient" lang="${language}"`);
      element.style.width = '320px';
      const list = inside<HTMLSelectElement>(element, '[name=patient-outcome]');
      for (const { value, text } of list.options) {
        list.value = value;
        await painted(element);
        expect(list.scrollWidth, text).to.be.at.most(list.clientWidth);
      }
    });
  }

  it('does not ask for a comparison where there is one theory', async () => {
    const element = await shown('theories="clonal-selection"');
    expect(
      all<HTMLOptionElement>(element, '[name=patient-outcome] option').map(({ value }) => value),
    ).to.not.include('disagreement');
    expect(inside<HTMLSelectElement>(element, '[name=patient-outcome]').value).to.equal('lateRelapse');
    await find(element, 'onlySleepers');
    expect(inside(element, '.life-sentence').innerText).to.match(/no overt metastasis.*still asleep/);
  });

  it('shows a search that takes its time, and stops it when told to', async () => {
    const element = await shown();
    const { simulation } = inside<PatientStrip>(element, 'ms-patient-strip');
    const { findPatient, stopSearch } = simulation;
    let stopped = 0;
    simulation.findPatient = () => new Promise(() => undefined);
    simulation.stopSearch = () => stopped++;
    const button = inside(element, '[name=find-patient]');
    button.click();
    await until(() => button.innerText === 'Stop searching');
    expect(stopped).to.equal(0);
    button.click();
    await until(() => button.innerText === 'Find next');
    expect(stopped).to.equal(1);
    button.click();
    inside(element, '[name=next-patient]').click();
    expect(stopped, 'stepping on ends it too').to.equal(2);
    await until(() => numberField(element).value === '2');
    Object.assign(simulation, { findPatient, stopSearch });
    await find(element, 'metastaticAtDiagnosis');
    expect(
      all(element, '.life-sentence').some((line) => line.innerText.includes('metastatic at diagnosis')),
    ).to.equal(true);
  });
});
