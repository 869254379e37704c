/** Registers `<mosty-reception>`. */
import { define } from '../shared/define.ts';
import { MostyReception } from './reception.ts';

define('mosty-reception', MostyReception);
