/** Registers `<mosty-service-finder>`. */
import { define } from '../shared/define.ts';
import { MostyServiceFinder } from './service-finder.ts';
define('mosty-service-finder', MostyServiceFinder);
