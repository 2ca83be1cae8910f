import { serveAsWorker } from './serve-engine.js';

serveAsWorker();
