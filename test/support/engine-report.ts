import type { StartedEngine } from '../../src/client/start-engine.js';

/** What `test/pages/engine-report.html` tells of its engine. */
export interface EngineReport extends Pick<StartedEngine, 'path' | 'refusals'> {
  readonly digest: string;
}

/** Opens the page under a policy and waits for its word. */
export async function engineReport(query: Record<string, string>): Promise<EngineReport> {
  const frame = document.createElement('iframe');
  frame.src = `/test/pages/engine-report.html?${new URLSearchParams(query)}`;
  const report = new Promise<EngineReport>((resolve) => {
    const listen = ({ source, data }: MessageEvent<EngineReport>): void => {
      if (source !== frame.contentWindow || !data.path) return;
      removeEventListener('message', listen);
      resolve(data);
    };
    addEventListener('message', listen);
  });
  document.body.append(frame);
  try {
    return await report;
  } finally {
    frame.remove();
  }
}
