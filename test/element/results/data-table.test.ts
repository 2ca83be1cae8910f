import { expect } from 'chai';
import { render } from 'lit';
import { dataTable } from '../../../src/element/results/data-table.js';

describe('a chart as a table', () => {
  it('begins columns of words on one line, and ends those of numbers so', () => {
    const place = document.createElement('div');
    const rows = [
      ['Left', 'too few', '1,000'],
      ['Arrived', '', '—'],
    ];
    render(dataTable({ caption: 'Cells', columns: ['Step', 'Why', 'Cells'], rows }), place);
    const isOfWords = (cell: Element): boolean => cell.classList.contains('words');
    for (const row of place.querySelectorAll('tbody tr')) {
      expect([...row.querySelectorAll('td')].map(isOfWords)).to.deep.equal([true, false]);
    }
    expect([...place.querySelectorAll('thead th')].map(isOfWords).slice(1)).to.deep.equal([true, false]);
  });
});
