import { css, unsafeCSS } from 'lit';
import { cascadeSteps } from '../../summary/cascade-ends.js';
import { plans, wideFrom, type Plan } from '../scene/plan.js';

/** Doors stand where the picture has them, in either of its two forms. */
const doorPlaces = ({ doors }: Plan) =>
  unsafeCSS(
    cascadeSteps
      .map((step) => {
        const [share, offset, y] = doors[step];
        return `.door-${step}{--x:calc(${share * 100}% + ${offset}px);--y:${y}px}`;
      })
      .join(''),
  );

const height = ({ height: pixels }: Plan) => unsafeCSS(`${pixels}px`);

/**
 * The moving picture of the cascade. The canvas has a layer of its own: a frame repaints the cells, not the tissues
 * beneath.
 */
export const sceneStyles = css`
  ms-cascade-scene {
    display: block;
    min-width: 0;
    container: scene / inline-size;
  }
  .scene {
    display: grid;
    gap: var(--ms-space-3);
  }
  .scene-head {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: var(--ms-space-3);
  }
  .scene-stage {
    position: relative;
    height: ${height(plans.tall)};
    border-radius: var(--ms-radius);
    background: var(--ms-surface-quiet);
    font-size: var(--ms-size-small);
    line-height: 1.3;
  }
  .scene-stage > svg,
  .scene-stage > canvas {
    position: absolute;
    width: 100%;
    height: 100%;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .scene-stage > canvas {
    will-change: transform;
    pointer-events: none;
  }
  .stroma:not([fill]) {
    fill: var(--ms-stroma);
  }
  .organ:not([fill]) {
    fill: var(--ms-organ);
  }
  .fine,
  .membrane {
    fill: none;
  }
  .fine,
  .nuclei,
  .epithelium {
    stroke: var(--ms-tissue-line);
  }
  .nuclei,
  .mass-nuclei {
    stroke-width: 5;
  }
  .spindle {
    fill: var(--ms-tissue-line);
    stroke: none;
  }
  .epithelium {
    fill: var(--ms-surface);
  }
  .membrane,
  .post {
    stroke: var(--ms-membrane);
    stroke-width: 4;
  }
  .mass,
  .mass-cells {
    stroke: var(--ms-primary-tumor);
    stroke-width: 13;
  }
  .mass {
    stroke-width: 26;
    opacity: 0.4;
  }
  .mass-nuclei {
    stroke: var(--ms-tumor-cell);
  }
  .wall {
    fill: var(--ms-vessel);
    stroke: var(--ms-vessel);
    stroke-width: 6;
  }
  .blood {
    fill: var(--ms-blood);
  }
  .post,
  .leader,
  .ring {
    stroke: var(--ms-ink-quiet);
  }
  .leader {
    stroke-dasharray: 2 3;
  }
  .names {
    font-style: italic;
    fill: var(--ms-ink-quiet);
  }
  .winner,
  .scene-legend {
    position: absolute;
    left: 44%;
  }
  .winner {
    top: 0.75rem;
    right: 0.5rem;
    text-wrap: balance;
  }
  .winner strong {
    display: block;
    font-size: var(--ms-size-title);
    color: var(--ms-ink);
  }
  .counted {
    display: block;
  }
  /* No room for it. */
  @container scene (max-width: 20rem) {
    .counted {
      display: none;
    }
  }
  .scene-legend {
    bottom: 0.5rem;
    display: grid;
    gap: var(--ms-space-1);
  }
  .scene-legend li {
    display: flex;
    gap: var(--ms-space-2);
  }
  .scene-legend svg {
    flex: none;
  }
  .tumor-cell {
    fill: var(--ms-tumor-cell);
  }
  .ring {
    fill: none;
    stroke-width: 1.5;
  }
  .doors > li {
    display: contents;
  }
  .door {
    position: absolute;
    left: 44%;
    top: var(--y);
    transform: translateY(-50%);
    display: grid;
    gap: 0;
    justify-items: start;
    border-color: var(--ms-line);
    padding: 0.1rem var(--ms-space-2);
    line-height: inherit;
  }
  .door strong {
    font-size: var(--ms-size-base);
    font-variant-numeric: tabular-nums;
  }
  .door[aria-expanded='true'] {
    border-color: var(--ms-accent);
    background: var(--ms-accent-soft);
  }
  .door:focus-visible {
    z-index: 2;
  }
  .door-competence .door {
    border: 1px dashed var(--ms-line-strong);
  }
  ${doorPlaces(plans.tall)}
  .door-card {
    position: absolute;
    z-index: 1;
    top: calc(var(--y) + 1.75rem);
    inset-inline: var(--ms-space-2);
    display: grid;
    gap: var(--ms-space-2);
    padding: var(--ms-space-3);
    border: 1px solid var(--ms-accent);
    border-radius: var(--ms-radius);
    background: var(--ms-surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
  }
  .door-card > .icon {
    position: absolute;
    top: 0;
    inset-inline-end: 0;
  }
  .door-card dl {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--ms-space-1) var(--ms-space-4);
  }
  .door-card :is(dl, dd) {
    margin: 0;
  }
  .door-card dl > div {
    display: flex;
    justify-content: space-between;
    border-top: 1px solid var(--ms-line);
  }
  .door-card dt {
    color: var(--ms-ink-quiet);
  }
  .door-card dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  :is(.door-survival, .door-dormancy, .door-colonization) .door-card {
    top: auto;
    bottom: calc(100% - var(--y) + 1.75rem);
  }
  @media (forced-colors: active) {
    ms-cascade-scene {
      --ms-surface: Canvas;
      --ms-ink-quiet: CanvasText;
      --ms-tumor-cell: CanvasText;
      --ms-primary-tumor: GrayText;
      --ms-stroma: Canvas;
      --ms-organ: Canvas;
      --ms-surface-quiet: Canvas;
      --ms-tissue-line: Canvas;
      --ms-membrane: CanvasText;
      --ms-vessel: CanvasText;
      --ms-blood: Canvas;
      --ms-red-cell: GrayText;
      --ms-platelet: GrayText;
    }
  }
  @container scene (min-width: ${unsafeCSS(`${wideFrom}px`)}) {
    .scene-stage {
      height: ${height(plans.wide)};
    }
    ${doorPlaces(plans.wide)}
    .winner {
      top: 1.5rem;
      left: 33%;
      right: 35%;
      text-align: center;
    }
    .door {
      left: calc(var(--x) + 42px);
    }
    .door-intravasation .door,
    .door-extravasation .door {
      top: calc(var(--y) - 26px);
    }
    .door-competence .door,
    .door-circulation .door,
    .door-arrest .door {
      left: var(--x);
      top: 476px;
      transform: translate(-50%, -50%);
    }
    .door-extravasation .door,
    .door-survival .door,
    .door-dormancy .door,
    .door-colonization .door {
      left: auto;
      right: calc(100% - var(--x) + 42px);
    }
    .scene-legend {
      inset: 8.5rem 34% auto 36%;
      justify-self: center;
    }
    .doors .door-card {
      inset: 6rem 34% auto 30%;
    }
  }
`;
