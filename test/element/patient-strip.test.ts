import { expect } from 'chai';
import { all, clear, complete, inside, until } from './fixtures.js';

describe('the strip of one patient', () => {
  afterEach(clear);

  it('shows one life per theory on one axis, with a sentence each', async () => {
    const element = await complete('view="patient"');
    await until(() => all(element, 'svg.life').length === 3);
    const lines = all<SVGPathElement>(element, '.life .surgery').map((line) => line.getAttribute('d')!);
    expect(new Set(lines.map((path) => path.split(' ')[0])).size, 'one time of surgery').to.equal(1);
    for (const sentence of all(element, '.life-sentence')) expect(sentence.innerText.length).to.be.above(30);
  });

  it('steps through the patients, around both ends', async () => {
    const element = await complete('view="patient"');
    await until(() => all(element, 'svg.life').length === 3);
    const facts = (): string => inside(element, '.patient-facts').innerText;
    const number = inside<HTMLInputElement>(element, '[name=patient-number]');
    const first = facts();
    inside(element, '[name=next-patient]').click();
    await until(() => facts() !== first);
    expect(number.value).to.equal('2');
    inside(element, '[name=previous-patient]').click();
    await until(() => facts() === first);
    inside(element, '[name=previous-patient]').click();
    await until(() => number.value === '200');
  });

  it('takes the nearest patient of the cohort for a number beyond it', async () => {
    const element = await complete('view="patient"');
    await until(() => all(element, 'svg.life').length === 3);
    const number = inside<HTMLInputElement>(element, '[name=patient-number]');
    for (const [typed, shown] of [
      ['9999', '200'],
      ['-3', '1'],
    ] as const) {
      number.value = typed;
      number.dispatchEvent(new Event('change'));
      await until(() => number.value === shown);
    }
  });

  it('finds a patient on whom the theories disagree', async () => {
    const element = await complete('view="patient"');
    await until(() => all(element, 'svg.life').length === 3);
    const button = inside<HTMLButtonElement>(element, '[name=next-disagreement]');
    button.click();
    await until(
      () => inside<HTMLInputElement>(element, '[name=patient-number]').value !== '1' && !button.disabled,
    );
    const withOvert = all(element, '.life').map((life) => life.querySelector('.overt') !== null);
    expect(new Set(withOvert).size).to.equal(2);
  });

  it('fits a phone', async () => {
    const element = await complete('view="patient" ', ['<div class="phone">', '</div>']);
    inside(element, '.frame').getBoundingClientRect();
    element.parentElement!.style.width = '343px';
    await until(() => all(element, 'svg.life').length === 3 && inside(element, 'svg.life').clientWidth < 343);
    for (const life of all(element, '.life')) {
      expect(life.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right);
    }
  });
});
