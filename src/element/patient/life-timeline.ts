import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { styleOf } from '../../charts/series-style.js';
import type { Messages } from '../../locale/messages.js';
import type { Formatter } from '../../locale/formatting.js';
import { daysPerYear } from '../../model/calendar.js';
import type { FounderLife, PatientLife } from '../../model/patient-life.js';
import { departureMark, founderMarks, silhouette } from './life-marks.js';
import type { ElementContext } from '../element-context.js';
import type { TimeAxis } from './time-axis.js';

/** Lanes for founders at most; where there are more of them, the last lane tells how many. */
const lanesAtMost = 5;
/** Fewer founders get higher lanes, as high as for so many. */
const lanesAtLeast = 2;
/** Below this width, CSS px, lanes are high enough for a finger and only what must be written is. */
const narrowBelow = 480;

const top = 18;
const primaryHeight = 48;
const ground = top + primaryHeight;
const gap = 6;
const labelHeight = 20;
/** Room that an inscription needs, CSS px. */
const inscriptionRoom = 160;

const lanesEndAt = (width: number): number => ground + gap + lanesAtMost * (width < narrowBelow ? 24 : 20);

/** Height in CSS px. It depends on the width alone, so that no patient shifts the page. */
export const timelineHeight = (width: number): number => lanesEndAt(width) + labelHeight;

/** How many lanes the lives of one patient need: as many in each, so that lesions have one scale. */
export const laneCountOf = (lives: readonly PatientLife[]): number =>
  Math.min(Math.max(lanesAtLeast, ...lives.map(({ founderCount }) => founderCount)), lanesAtMost);

/** Which founder is told of, and how to ask for another. */
export interface Telling {
  /** Index of the founder; null where none is told of. */
  readonly told: number | null;
  tell(index: number): void;
  story(index: number): string;
}

/** One patient's life under one theory, on the time axis that all theories share. */
export function lifeTimeline(
  life: PatientLife,
  axis: TimeAxis,
  laneCount: number,
  { words, formatter }: Pick<ElementContext, 'words' | 'formatter'>,
  telling: Telling,
): TemplateResult {
  const style = styleOf(life.theory);
  const lanesEnd = lanesEndAt(axis.width);
  const laneHeight = (lanesEnd - ground - gap) / laneCount;
  const scale = primaryHeight / life.diameter;
  const at = (time: number): number => axis.position(time);
  const sizeAt = (diameter: number): number => ground - diameter * scale;
  // The earliest to be overt.
  const drawn = life.founders.slice(0, life.founderCount > laneCount ? laneCount - 1 : laneCount);
  const others = life.founderCount - drawn.length;
  const upright = (name: string, time: number): SVGTemplateResult =>
    svg`<path class=${name} d="M${at(time)} ${top}V${lanesEnd}" />`;

  const founder = (one: FounderLife, index: number): SVGTemplateResult => {
    const laneGround = ground + gap + (index + 1) * laneHeight - 2;
    const height = laneHeight - 5;
    const x = at(one.departure);
    const isTold = telling.told === index;
    return svg`<g
      class="founder ${telling.told === null || isTold ? '' : 'other'}"
      role="img"
      tabindex=${(telling.told ?? 0) === index ? '0' : '-1'}
      aria-label=${telling.story(index)}
      @pointermove=${() => telling.tell(index)}
      @click=${() => telling.tell(index)}
      @focus=${() => telling.tell(index)}
    >
      <rect class="lane" x="0" y=${laneGround + 2 - laneHeight} width=${axis.width} height=${laneHeight} />
      ${
        one.lesion.time.length > 0
          ? svg`<path class="threshold" d="M${at(one.lesion.time[0]!)} ${laneGround - height}H${at(axis.end)}" />`
          : nothing
      }
      <path class="way" d="M${x} ${sizeAt(one.departureDiameter)}V${laneGround}" />
      ${founderMarks(one, axis, laneGround, height, height / life.overtDiameter, style)}
      ${departureMark(x, sizeAt(one.departureDiameter))}
    </g>`;
  };

  return html`<svg
    class="life"
    width=${axis.width}
    height=${timelineHeight(axis.width)}
    viewBox="0 0 ${axis.width} ${timelineHeight(axis.width)}"
    role="group"
    aria-label=${words.science.theories[life.theory].name}
    color=${style.color}
  >
    <g aria-hidden="true">
      ${axis.ticks.map((tick) => [
        upright('tick', tick),
        svg`<text x=${at(tick)} y=${lanesEnd + 14} text-anchor="middle">${formatter.number(tick / daysPerYear, 0)}</text>`,
      ])}
      <path class="primary-tumor" d=${silhouette(life.primary, axis, ground, scale)} />
      <path class="ground" d="M${at(axis.start)} ${ground}H${at(axis.end)}" />
      ${life.founders
        .slice(drawn.length)
        .map(
          ({ departure, departureDiameter }) =>
            svg`<circle class="left-too" cx=${at(departure)} cy=${sizeAt(departureDiameter)} r="2" />`,
        )}
      ${upright('surgery', 0)} ${upright('horizon', axis.end)} ${inscriptions(life, axis, words, formatter)}
      ${
        others > 0
          ? svg`<text x=${axis.width - 12} y=${lanesEnd - laneHeight / 2 + 4} text-anchor="end">
              ${words.interface.patient.moreFounders(others, formatter)}
            </text>`
          : nothing
      }
    </g>
    ${drawn.map(founder)}
    ${
      life.loss === null
        ? nothing
        : svg`<rect
              class="unseen"
              x=${at(life.loss)}
              y=${top}
              width=${at(axis.end) - at(life.loss)}
              height=${lanesEnd - top}
            />
            ${upright('loss', life.loss)}`
    }
  </svg>`;
}

/** How wide the tumor was at diagnosis, and what the upright lines are where there is room to say so. */
function inscriptions(
  { diameter }: PatientLife,
  axis: TimeAxis,
  { interface: { patient } }: Messages,
  formatter: Formatter,
): SVGTemplateResult {
  const x = axis.position(0);
  const end = axis.position(axis.end);
  // Beside the line where half of it would stick out.
  const half = 0.6 * inscriptionRoom;
  const anchor = end - x < inscriptionRoom ? 'end' : x < half ? 'start' : 'middle';
  const size = formatter.diameter(diameter);
  const diagnosis = axis.width < narrowBelow ? size : `${patient.diagnosis} (${size})`;
  return svg`<text x=${x} y=${top - 5} text-anchor=${anchor}>${diagnosis}</text>
    ${
      end - x > 2 * inscriptionRoom
        ? svg`<text x=${end} y=${top - 5} text-anchor="end">${patient.horizon}</text>`
        : nothing
    }`;
}
