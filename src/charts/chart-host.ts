import { Chart, type AnyChart } from './chartjs.js';
import type { ChartData, ChartFrame, ChartPicture, ChartView, CursorStop } from './contracts.js';
import { canvasPosition, comparison, nearestStop, stopAt, stopWords } from './cursor.js';
import { inscriptions } from './plugins/inscriptions.js';
import { intervals } from './plugins/intervals.js';
import { pointLabels } from './plugins/point-labels.js';
import { rowLabels } from './plugins/row-labels.js';
import { stopBox } from './plugins/stop-box.js';
import { SharedCursor, type CursorFollower } from './shared-cursor.js';
import type { ChartTheme } from './theme.js';

/** Type of the page's body text against that of a chart. */
const fontScale = 0.8125;

/**
 * Paints one chart on one canvas, as wide as the canvas's parent. The Chart.js instance is made when there is something
 * to paint and room for it, and follows the size of the parent, the density of the screen and the font of the page.
 */
export class ChartHost {
  readonly #canvas: HTMLCanvasElement;
  readonly #view: ChartView;
  readonly #cursor: SharedCursor;
  readonly #compare: (line: string) => void;
  readonly #listening = new AbortController();
  readonly #resizes: ResizeObserver;
  #chart: AnyChart | null = null;
  #shown: { data: ChartData; theme: ChartTheme; theories: number } | null = null;
  /** All that the painted picture depends on. */
  #look: Readonly<Record<string, unknown>> = {};
  #frame: ChartFrame | null = null;
  #picture: ChartPicture | null = null;
  #stop: number | null = null;

  /**
   * @param cursor moves with that of other charts.
   * @param compare is told how the theories compare at the cursor; an empty line where they do not.
   */
  constructor(
    canvas: HTMLCanvasElement,
    view: ChartView,
    cursor = new SharedCursor(),
    compare: (line: string) => void = () => undefined,
  ) {
    this.#canvas = canvas;
    this.#view = view;
    this.#cursor = cursor;
    this.#compare = compare;
    cursor.follow(this.#follow);
    // The new size may make the observed box taller: not within the observer's own turn, which would be a loop.
    this.#resizes = new ResizeObserver(() => requestAnimationFrame(() => this.#resized()));
    this.#resizes.observe(canvas.parentElement ?? canvas);
    const { signal } = this.#listening;
    const point = (event: PointerEvent): void => this.#pointAt(event.clientX, event.clientY);
    canvas.addEventListener('pointermove', point, { signal });
    canvas.addEventListener('pointerdown', point, { signal });
    canvas.addEventListener(
      'pointerleave',
      (event) => {
        // A finger that is lifted leaves too; what it asked for stays to be read.
        if (event.pointerType !== 'touch') this.clearCursor();
      },
      { signal },
    );
    this.#watchDensity();
  }

  /** What is painted, or is to be; null before that. */
  get picture(): ChartPicture | null {
    return this.#picture;
  }

  /** The stop at which the cursor is. */
  get stop(): CursorStop | undefined {
    return this.#picture?.stops[this.#stop ?? -1];
  }

  /**
   * Shows a result, or the empty chart. Painted at once, without animation.
   * @param theories how many there is to be room for.
   */
  update(data: ChartData, theme: ChartTheme, theories = data.summary?.theories.length ?? 0): void {
    this.#shown = { data, theme, theories };
    this.#paint();
  }

  /**
   * Moves the cursor to the next or the previous stop, as the arrow keys do; the first key press goes to an end.
   * @returns what there is to be read at the stop; empty where the chart has none.
   */
  moveCursor(direction: -1 | 1): string {
    const picture = this.#picture;
    if (!this.#chart || !picture || picture.stops.length === 0) return '';
    const last = picture.stops.length - 1;
    const start = direction > 0 ? -1 : last + 1;
    this.#moveTo(Math.min(last, Math.max(0, (this.#stop ?? start) + direction)));
    return stopWords(picture, picture.stops[this.#stop!]!, this.#shown!.data);
  }

  /** Takes the cursor away. */
  clearCursor(): void {
    if (this.#stop !== null) this.#moveTo(null);
  }

  /** Lets go of the canvas; another host may take it. */
  destroy(): void {
    this.#listening.abort();
    this.#cursor.leave(this.#follow);
    this.#resizes.disconnect();
    this.#chart?.destroy();
    this.#chart = null;
    this.#picture = null;
    this.#shown = null;
    this.#stop = null;
  }

  #paint(): void {
    const frame = this.#measure();
    if (!frame || !this.#shown) return;
    this.#frame = frame;
    const { data, theories } = this.#shown;
    // That more patients are to come is said beside the picture, not in it.
    const look = { ...data, complete: true, ...frame, theories };
    const isNew = !this.#chart || Object.entries(look).some(([name, value]) => this.#look[name] !== value);
    this.#look = look;
    if (isNew) this.#draw(this.#view.draw(data, frame), frame, this.#view.height(frame, theories));
    if (this.#stop !== null) {
      const last = this.#picture!.stops.length - 1;
      this.#setCursor(last < 0 ? null : Math.min(this.#stop, last));
    }
  }

  #draw(picture: ChartPicture, frame: ChartFrame, height: number): void {
    this.#picture = picture;
    if (!this.#chart) {
      this.#canvas.width = frame.width;
      this.#canvas.height = height;
      this.#chart = this.#create(picture);
    }
    const chart = this.#chart;
    chart.data.datasets = picture.series;
    chart.options = { ...picture.options, devicePixelRatio: window.devicePixelRatio };
    if (chart.width !== frame.width || chart.height !== height) chart.resize(frame.width, height);
    chart.update('none');
  }

  #create(picture: ChartPicture): AnyChart {
    const look = () => ({ picture: this.#picture!, frame: this.#frame!, stop: this.stop });
    return new Chart(this.#canvas, {
      type: 'line',
      data: { datasets: [] },
      options: { ...picture.options, devicePixelRatio: window.devicePixelRatio },
      plugins: [intervals, rowLabels(look), pointLabels(look), inscriptions(look), stopBox(look)],
    }) as AnyChart;
  }

  /** Null where there is no room: the chart waits until it is shown. */
  #measure(): ChartFrame | null {
    const width = Math.floor(this.#canvas.parentElement?.clientWidth ?? 0);
    if (width === 0 || !this.#shown) return null;
    const style = getComputedStyle(this.#canvas);
    return {
      width,
      fontFamily: style.fontFamily,
      fontSize: parseFloat(style.fontSize) * fontScale,
      theme: this.#shown.theme,
    };
  }

  #resized(): void {
    const width = Math.floor(this.#canvas.parentElement?.clientWidth ?? 0);
    if (!this.#chart || width !== this.#frame?.width) this.#paint();
  }

  /** A media query tells of one density only: each change asks for the next one. */
  #watchDensity(): void {
    const { signal } = this.#listening;
    matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        if (this.#chart) {
          this.#chart.options.devicePixelRatio = window.devicePixelRatio;
          this.#chart.resize(this.#chart.width, this.#chart.height);
        }
        this.#watchDensity();
      },
      { signal, once: true },
    );
  }

  #pointAt(clientX: number, clientY: number): void {
    if (!this.#chart || !this.#picture) return;
    const position = canvasPosition(this.#chart, clientX, clientY);
    const stop = nearestStop(this.#chart, this.#picture, position);
    if (stop !== this.#stop) this.#moveTo(stop);
  }

  #follow: CursorFollower = (place) => {
    if (!this.#chart || !this.#picture) return;
    const isSeen = this.#canvas.offsetParent !== null;
    const stop = place !== null && isSeen ? stopAt(this.#picture, place) : null;
    if (stop !== this.#stop) this.#setCursor(stop);
  };

  #moveTo(stop: number | null): void {
    this.#setCursor(stop);
    const { quantity, stops } = this.#picture!;
    const at = stop === null ? undefined : stops[stop]!.at;
    this.#cursor.move(quantity === undefined || at === undefined ? null : { quantity, at }, this.#follow);
  }

  #setCursor(stop: number | null): void {
    const chart = this.#chart!;
    this.#stop = stop;
    const points = stop === null ? [] : [...this.#picture!.stops[stop]!.points];
    chart.setActiveElements(points);
    chart.draw();
    this.#compare(
      stop === null ? '' : comparison(this.#picture!, this.#picture!.stops[stop]!, this.#shown!.data),
    );
  }
}
